// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/use/handover.h"
#include "core/use/localserving.h"
#include "core/use/modelexport.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::ClientKind;

namespace {

/// With everything that a shell, JSON or Python could trip over.
core::ClientAccess access()
{
    return {.address = u"http://127.0.0.1:8484/v1"_s,
        .key = u"local-abc"_s,
        .model = u"ft:practice:it's"_s,
        .houseRules = u"Say \"Dear\".\nIt's $HOME `id`"_s,
        .question = u"Where's my order?"_s};
}

} // namespace

class TestUseCore final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void writesACommandThatAShellReadsAsItIsMeant()
    {
        const QString command = core::clientSettings(ClientKind::Curl, access());
        // The shell takes the words apart; nothing in them is carried out.
        QProcess shell;
        shell.start(u"/bin/sh"_s,
            {u"-c"_s,
                u"curl() { for w in \"$@\"; do printf '%s\\0' \"$w\"; done; }\n"_s + command});
        QVERIFY(shell.waitForFinished());
        const QList<QByteArray> words = shell.readAllStandardOutput().split('\0');
        QCOMPARE(words.at(0), "http://127.0.0.1:8484/v1/chat/completions");
        QVERIFY(words.contains("Authorization: Bearer local-abc"));
        const auto body = nlohmann::json::parse(words.at(6).toStdString());
        QCOMPARE(QString::fromStdString(body["model"]), access().model);
        QCOMPARE(QString::fromStdString(body["messages"][0]["content"]), access().houseRules);
        QCOMPARE(QString::fromStdString(body["messages"][1]["content"]), access().question);
    }

    void writesAProgramThatPythonReads()
    {
        QProcess python;
        python.start(
            u"/usr/bin/python3"_s, {u"-c"_s, u"import ast,sys; ast.parse(sys.stdin.read())"_s});
        python.write(core::clientSettings(ClientKind::Python, access()).toUtf8());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.exitCode(), 0);
    }

    void findsAPortWhereNothingListens()
    {
        const int first = core::freePort(28'484);
        QVERIFY(first > 0);
        const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in place = {};
        place.sin_family = AF_INET;
        place.sin_port = htons(uint16_t(first));
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::bind(handle, reinterpret_cast<sockaddr *>(&place), sizeof place), 0);
        QCOMPARE(::listen(handle, 1), 0);
        QVERIFY(core::freePort(first) > first);
        ::close(handle);
    }

    void asksTheEngineForWhatWasChosen()
    {
        const core::ModelExportRequest request{.program = {},
            .baseFolder = u"/base"_s,
            .adapter = u"/adapter"_s,
            .houseRules = {},
            .kind = core::ExportKind::GgufQ8,
            .target = u"/out.gguf"_s};
        QCOMPARE(core::ModelExport::arguments(request, u"/rules"_s),
            QStringList({u"export-gguf"_s, u"--type"_s, u"q8_0"_s, u"/out.gguf"_s, u"--model"_s,
                u"/base"_s, u"--adapter"_s, u"/adapter"_s, u"--rules"_s, u"/rules"_s}));
        core::ModelExportRequest folder = request;
        folder.kind = core::ExportKind::Folder;
        QCOMPARE(core::ModelExport::arguments(folder, {}).first(), u"merge"_s);
    }

    void handsOverWithoutAKey()
    {
        core::HandOver model;
        model.name = u"Care"_s;
        model.address = u"http://127.0.0.1:8484/v1"_s;
        model.settings.houseRules = u"Say Dear."_s;
        model.personChecks = true;
        const QByteArray page = core::htmlReport(core::handOverSheet(model));
        QVERIFY(page.contains("A person checks every answer"));
        QVERIFY(page.contains("Say Dear."));
        QVERIFY(page.contains("Nobody has compared it"));
        model.personChecks = false;
        QVERIFY(
            !core::htmlReport(core::handOverSheet(model)).contains("A person checks every answer"));
    }
};

QTEST_GUILESS_MAIN(TestUseCore)
#include "tst_usecore.moc"
