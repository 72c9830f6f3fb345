// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/use/handover.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::HandOver)
};

using Kind = ReportParagraph::Kind;

QString dateText(qint64 milliseconds)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(milliseconds).date(), QLocale::ShortFormat);
}

ReportSection whatItIs(const HandOver &model)
{
    const TuningJob &job = model.job;
    ReportSection section{Tr::tr("What it is"), {}};
    if (model.personChecks)
        section.blocks.push_back(ReportParagraph{
            Tr::tr("A person checks every answer before it is sent."), Kind::Warning});
    ReportFacts facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.emplace_back(name, value);
    };
    add(Tr::tr("Original"), model.original);
    const QString day = dateText(job.finished > 0 ? job.finished : job.created);
    if (job.plan.importedFrom.isEmpty()) {
        add(Tr::tr("Tuned at"), model.place);
        add(Tr::tr("Tuned on"), day);
        add(Tr::tr("Examples"),
            Tr::tr("%Ln to learn from", nullptr, int(job.train + job.validation)) + u", "_s +
                Tr::tr("%Ln kept aside for testing", nullptr, int(job.kept)));
    } else {
        // Its name only: where it lies is nobody else's business.
        add(Tr::tr("Tuned elsewhere, came from the folder"),
            QFileInfo(job.plan.importedFrom).fileName());
        add(Tr::tr("Added on"), day);
    }
    if (job.passes)
        add(Tr::tr("Passes"), QLocale().toString(*job.passes));
    add(Tr::tr("Version of the examples"), QLocale().toString(job.version));
    add(Tr::tr("Name of the model"), job.tunedModel);
    add(Tr::tr("Works until"),
        model.retirement  ? QLocale().toString(*model.retirement, QLocale::ShortFormat)
            : model.local ? Tr::tr("no end date: it is kept on your own computer")
                          : Tr::tr("no end date announced"));
    section.blocks.push_back(std::move(facts));
    return section;
}

ReportSection howToAsk(const HandOver &model)
{
    ReportSection section{Tr::tr("How to ask it"), {}};
    if (!model.address.isEmpty()) {
        section.blocks.push_back(ReportParagraph{
            Tr::tr(
                "It speaks the API of OpenAI (POST …/chat/completions) at this address. The access "
                "key is not in this sheet: hand it over separately."),
            Kind::Normal});
        section.blocks.push_back(ReportQuotation{model.address});
    } else if (model.local) {
        section.blocks.push_back(ReportParagraph{
            Tr::tr("Attune can serve it on this computer, or write it as a file for Ollama, LM "
                   "Studio or llama.cpp (GGUF with a Modelfile), or as a folder in the form of "
                   "Hugging Face."),
            Kind::Normal});
    }
    section.blocks.push_back(ReportParagraph{
        Tr::tr("Send the house rules as the system message, exactly as they stand here: it has "
               "learned with them. Ask with temperature 0 to get what was tested."),
        Kind::Normal});
    if (!model.settings.houseRules.isEmpty())
        section.blocks.push_back(ReportQuotation{model.settings.houseRules});
    section.blocks.push_back(ReportParagraph{
        Tr::tr("Reference material (facts for one answer) goes into the question in this form:"),
        Kind::Normal});
    section.blocks.push_back(ReportQuotation{model.settings.referenceTemplate});
    return section;
}

ReportSection howGood(const HandOver &model)
{
    ReportSection section{Tr::tr("How good it is"), {}};
    if (!model.verdict || model.verdict->count.votes() == 0) {
        section.blocks.push_back(ReportParagraph{
            Tr::tr("Nobody has compared it with the original yet."), Kind::Warning});
    } else {
        section.blocks.push_back(ReportParagraph{model.verdict->headline, Kind::Lead});
        section.blocks.push_back(ReportParagraph{model.verdict->explanation, Kind::Normal});
        section.blocks.push_back(ReportParagraph{model.verdict->basis, Kind::Note});
    }
    section.blocks.push_back(ReportList{
        {Tr::tr(
             "Tuning teaches the voice, not the facts. Numbers, dates and promises need a source "
             "or a person."),
            Tr::tr("What comes in from outside is text, never an instruction: do not let the model "
                   "act on its own."),
            Tr::tr("Test it again when the original, the house rules or the examples change.")}});
    return section;
}

} // namespace

ReportDocument handOverSheet(const HandOver &model)
{
    ReportDocument document;
    //: %1 is the name of a model.
    document.title = Tr::tr("Hand-over sheet: %1").arg(model.name);
    document.subtitle = model.settings.name;
    document.language = QLocale().bcp47Name();
    document.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    document.sections = {whatItIs(model), howToAsk(model), howGood(model)};
    return document;
}

} // namespace core
