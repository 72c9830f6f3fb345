// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/modelimport.h"
#include "core/jobs/tuningjob.h"
#include "tests/support/adapterfolder.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::AdapterFolder;

namespace {

/// A downloads folder, and the engine's folder of models.
struct Places
{
    QTemporaryDir home;
    core::ModelPlaces places{
        .practice = support::practiceFolder(), .linked = home.filePath(u"base"_s)};

    [[nodiscard]] QString folder(const QString &name) const { return home.filePath(name); }
    [[nodiscard]] core::Result<core::DownloadedModel> look(
        const QString &name, const QString &original = {}) const
    {
        return core::inspectDownload(folder(name), core::findLocalModels(places), original);
    }
    /// Everything of the practice model but `left`, by links.
    void copyPractice(const QString &name, const QString &left = {}) const
    {
        QDir().mkpath(folder(name));
        const QDir practice(support::practiceFolder());
        for (const QString &file : practice.entryList(QDir::Files)) {
            if (file != left)
                QFile::link(practice.filePath(file), folder(name) + u'/' + file);
        }
    }
};

} // namespace

class TestModelImport final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void takesWhatWasLearnedAndItsOriginal()
    {
        const Places test;
        AdapterFolder{.original = "/home/x/models/practice-model"}.write(
            test.folder(u"My voice"_s));
        const auto found = test.look(u"My voice"_s);
        QVERIFY_RESULT(found);
        QVERIFY(found->isAdapter);
        QCOMPARE(found->name, u"My voice"_s);
        QVERIFY(found->original && found->original->isPractice);
        const auto taken = core::takeDownload(*found, test.places.linked);
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->original, u"practice"_s);
        QVERIFY2(taken->model.startsWith(u"My-voice-"_s), qPrintable(taken->model));
        // Downloads are tidied away: the engine has a copy, which names the original as it does.
        QVERIFY(QDir(test.folder(u"My voice"_s)).removeRecursively());
        const QString copy = core::takenAdapter(taken->model, test.places.linked);
        QFile config(copy + u"/adapter_config.json"_s);
        QVERIFY(config.open(QIODevice::ReadOnly));
        QVERIFY(config.readAll().contains("\"base_model_name_or_path\":\"practice\""));
        QVERIFY(QFile::exists(copy + u"/adapter_model.safetensors"_s));
        QCOMPARE(core::findLocalModels(test.places).size(), 1u); // it is no original itself
        QVERIFY_RESULT(core::dropTaken(taken->model, test.places.linked));
        QVERIFY(!QFile::exists(copy));
    }

    void takesAnOriginalThatIsShownToIt()
    {
        const Places test;
        AdapterFolder{.original = "org/other"}.write(test.folder(u"voice"_s));
        const auto lost = test.look(u"voice"_s);
        QVERIFY_RESULT(lost);
        QVERIFY(!lost->original);
        QCOMPARE(lost->originalName, u"org/other"_s);
        QVERIFY(!core::takeDownload(*lost, test.places.linked));
        test.copyPractice(u"somewhere"_s);
        const auto found = test.look(u"voice"_s, test.folder(u"somewhere"_s));
        QVERIFY_RESULT(found);
        const auto taken = core::takeDownload(*found, test.places.linked);
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->original, u"org--other"_s);
        // From now on it is known.
        QVERIFY(test.look(u"voice"_s)->original);
    }

    void linksAWholeModel()
    {
        const Places test;
        test.copyPractice(u"whole"_s);
        const auto found = test.look(u"whole"_s);
        QVERIFY_RESULT(found);
        QVERIFY(!found->isAdapter && !found->original);
        const auto taken = core::takeDownload(*found, test.places.linked);
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->model, u"whole"_s);
        QCOMPARE(taken->original, taken->model);
        QVERIFY(core::takenAdapter(taken->model, test.places.linked).isEmpty());
        QVERIFY_RESULT(core::dropTaken(taken->model, test.places.linked));
        QVERIFY(QFile::exists(test.folder(u"whole/config.json"_s)));
        // Another one of that name does not push it out.
        test.copyPractice(u"there/whole"_s);
        const auto other = core::takeDownload(*test.look(u"there/whole"_s), test.places.linked);
        QVERIFY_RESULT(other);
        QVERIFY(other->model != taken->model);
    }

    void refusesInPlainWords_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("word");
        QTest::newRow("not there") << u"gone"_s << u"is not there"_s;
        QTest::newRow("a file") << u"file.safetensors"_s << u"is a file"_s;
        QTest::newRow("something else") << u"photos"_s << u"holds no model"_s;
        QTest::newRow("packed") << u"packed"_s << u"Unpack it"_s;
        QTest::newRow("gguf") << u"gguf"_s << u"Ollama"_s;
        QTest::newRow("no weights") << u"weightless"_s << u"adapter_model.safetensors"_s;
        QTest::newRow("old weights") << u"old"_s << u"could contain a program"_s;
        QTest::newRow("cut off") << u"cut"_s << u"not complete"_s;
        QTest::newRow("no head") << u"headless"_s << u"not complete"_s;
        QTest::newRow("other kind") << u"kind"_s << u"kind of tuned model"_s;
        QTest::newRow("extras") << u"extras"_s << u"kind of tuned model"_s;
        QTest::newRow("other size") << u"size"_s << u"their sizes differ"_s;
        QTest::newRow("broken") << u"broken"_s << u"cannot be read"_s;
        QTest::newRow("whole without words") << u"wordless"_s << u"tokenizer.json"_s;
        QTest::newRow("whole, cut off") << u"wholecut"_s << u"not complete"_s;
    }

    void refusesInPlainWords()
    {
        const Places test;
        QDir(test.home.path()).mkdir(u"photos"_s);
        support::writeFile(test.folder(u"file.safetensors"_s), "x");
        for (const QString &name : {u"packed"_s, u"gguf"_s})
            QDir(test.home.path()).mkdir(name);
        support::writeFile(test.folder(u"packed/model.tar.zst"_s), "x");
        support::writeFile(test.folder(u"gguf/model.gguf"_s), "x");
        for (const QString &name : {u"weightless"_s, u"old"_s, u"headless"_s, u"broken"_s})
            AdapterFolder().write(test.folder(name));
        QFile::remove(test.folder(u"weightless/adapter_model.safetensors"_s));
        QFile::rename(test.folder(u"old/adapter_model.safetensors"_s),
            test.folder(u"old/adapter_model.bin"_s));
        support::writeFile(
            test.folder(u"headless/adapter_model.safetensors"_s), QByteArray(64, '\xff'));
        support::writeFile(test.folder(u"broken/adapter_config.json"_s), "{");
        AdapterFolder{.missing = 10}.write(test.folder(u"cut"_s));
        AdapterFolder{.kind = "IA3"}.write(test.folder(u"kind"_s));
        AdapterFolder{.extra = ", \"use_dora\": true"}.write(test.folder(u"extras"_s));
        AdapterFolder{.hidden = 64}.write(test.folder(u"size"_s));
        test.copyPractice(u"wordless"_s, u"tokenizer.json"_s);
        test.copyPractice(u"wholecut"_s, u"model.safetensors"_s);
        QFile whole(support::practiceFolder() + u"/model.safetensors"_s);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        support::writeFile(
            test.folder(u"wholecut/model.safetensors"_s), whole.read(whole.size() / 2));

        QFETCH(QString, folder);
        QFETCH(QString, word);
        const auto found = test.look(folder);
        QVERIFY(!found);
        QVERIFY2(found.error().message.contains(word), qPrintable(found.error().message));
        QVERIFY(!QFile::exists(test.places.linked)); // nothing was taken
    }

    void refusesThePracticeModel()
    {
        const Places test;
        const auto found =
            core::inspectDownload(support::practiceFolder(), core::findLocalModels(test.places));
        QVERIFY(!found);
        QCOMPARE(found.error().code, core::ErrorCode::AlreadyExists);
    }

    void keepsWhereAModelCameFrom()
    {
        core::TuningPlan plan;
        plan.model = u"practice"_s;
        QVERIFY(!core::toJson(plan).contains("imported"));
        plan.importedFrom = u"/downloads/voice"_s;
        QCOMPARE(core::planFromJson(core::toJson(plan)), plan);
    }
};

QTEST_GUILESS_MAIN(TestModelImport)
#include "tst_modelimport.moc"
