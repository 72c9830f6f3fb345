// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/checks/text/document.h"
#include "core/checks/tone/addressform.h"
#include "core/checks/tone/tonemodel.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

namespace checks = core::checks;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::MeasureCommand)
};

const char *addressName(checks::AddressForm form)
{
    switch (form) {
    case checks::AddressForm::Formal:
        return "formal";
    case checks::AddressForm::Informal:
        return "informal";
    case checks::AddressForm::Mixed:
        return "mixed";
    case checks::AddressForm::None:
        break;
    }
    return "none";
}

Json measured(const QString &text, qint64 line)
{
    const checks::Document document(text);
    const bool other = document.guess().certain && document.language() != checks::Language::English;
    Json json = {{"line", line}, {"language", utf8(document.guess().code)}, {"formality", nullptr},
        {"politeness", nullptr}, {"address", addressName(checks::addressUse(document).form)},
        {"reading_ease", nullptr}, {"words", document.words()},
        {"sentences", document.sentences().size()}};
    // The models know English only; a number for another language would be made up.
    if (!other && document.words() > 0) {
        json["formality"] = checks::formality(document);
        json["politeness"] = checks::politeness(document);
        json["reading_ease"] = checks::readingEase(document);
    }
    return json;
}

/// The text of a line of JSON: the line itself where it is a string, the member "text", or the last message.
std::optional<QString> textOf(const QByteArray &line)
{
    const Json json = Json::parse(line.constData(), line.constData() + line.size(), nullptr, false);
    const Json *value = &json;
    if (json.is_object()) {
        for (const char *name : {"text", "answer", "completion", "output", "response"}) {
            if (json.contains(name)) {
                value = &json[name];
                break;
            }
        }
        if (value == &json && json.contains("messages") && json["messages"].is_array() &&
            !json["messages"].empty() && json["messages"].back().is_object() &&
            json["messages"].back().contains("content"))
            value = &json["messages"].back()["content"];
    }
    if (!value->is_string())
        return {};
    return QString::fromStdString(value->get<std::string>());
}

ExitCode measure(const Invocation &invocation)
{
    const QString format =
        invocation.options.isSet(u"format"_s) ? invocation.options.value(u"format"_s) : u"lines"_s;
    if (format != "lines"_L1 && format != "jsonl"_L1) {
        invocation.out.message(Tr::tr("--format takes lines or jsonl."));
        return ExitCode::Usage;
    }
    const QString path = invocation.arguments.first();
    QFile file(path);
    const bool opened =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        invocation.out.message(Tr::tr("The file “%1” cannot be read.").arg(path));
        return ExitCode::BadInput;
    }
    qint64 number = 0;
    qint64 unread = 0;
    while (!invocation.stop.stop_requested()) {
        QByteArray line = file.readLine();
        if (line.isEmpty())
            break;
        ++number;
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.endsWith('\r'))
            line.chop(1);
        const std::optional<QString> text =
            format == "lines"_L1 ? QString::fromUtf8(line) : textOf(line);
        if (!text) {
            ++unread;
            invocation.out.message(Tr::tr("Line %1 holds no text.").arg(number));
            continue;
        }
        const Json json = measured(*text, number);
        invocation.out.value(json);
        if (!invocation.out.isJson())
            invocation.out.line(QString::fromStdString(json.dump()));
    }
    return unread > 0 ? ExitCode::BadInput : ExitCode::Fine;
}

} // namespace

Command measureCommand()
{
    return {u"measure"_s, u"SOURCE [--format lines|jsonl]"_s,
        Tr::tr("Prints the measures behind the checks of tone, text by text."), 1, 1,
        {{u"format"_s,
            Tr::tr(
                "lines: a text a line; jsonl: a line of JSON each, with the text as a string or as "
                "the member “text”."),
            u"FORMAT"_s}},
        measure};
}

} // namespace app
