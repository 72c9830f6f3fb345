// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkcommands.h"

#include "ui/check/checksession.h"
#include "ui/check/checkwords.h"
#include "ui/check/fixallsheet.h"
#include "ui/check/ignoredsheet.h"
#include "ui/check/termssheet.h"
#include "ui/check/voicesheet.h"
#include "ui/collect/autosave.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Finding;

CheckCommands::CheckCommands(Dialogs &dialogs, Autosave *autosave, QWidget *page)
    : QObject(page)
    , m_dialogs(dialogs)
    , m_autosave(autosave)
    , m_page(page)
{
}

void CheckCommands::fix(const FindingPtr &finding, int choice)
{
    m_autosave->finishStep();
    if (m_checks)
        m_checks->fix(finding, choice);
}

void CheckCommands::fixAll(const Cause &cause)
{
    if (!m_checks)
        return;
    const QString title = cause.title;
    std::vector<ChosenFinding> chosen;
    const SnapshotPtr &snapshot = m_checks->snapshot();
    for (const FindingPtr &finding : cause.findings) {
        if (core::checks::canApply(*finding))
            chosen.push_back({*finding, snapshot->notes.value(finding->example).revision, -1});
    }
    m_autosave->finishStep();
    (new FixAllSheet(*m_checks, tr("Fix all like this: %1").arg(title), u"fix-check"_s, title,
         std::move(chosen), m_page))
        ->open();
}

void CheckCommands::maskPersonalData()
{
    if (!m_checks)
        return;
    m_autosave->finishStep();
    const SnapshotPtr &snapshot = m_checks->snapshot();
    std::vector<ChosenFinding> chosen;
    for (const Cause &cause : snapshot->causes) {
        if (cause.key != QStringView(kPersonalDataCause))
            continue;
        for (const FindingPtr &finding : cause.findings) {
            if (finding->fix && !finding->fix->edits.empty())
                chosen.push_back({*finding, snapshot->notes.value(finding->example).revision, -1});
        }
    }
    auto *sheet = new FixAllSheet(
        *m_checks, tr("Hide personal data"), u"mask"_s, {}, std::move(chosen), m_page);
    sheet->offerChoices(tr("&Put in its place:"), tr("Placeholders, such as [EMAIL_1]"),
        tr("Invented ones that look real"));
    sheet->offerErasing();
    sheet->open();
}

void CheckCommands::ignoreHere(const Finding &finding)
{
    if (!m_checks)
        return;
    m_checks->ignoreHere({finding});
    tellIgnored(tr("Ignored until this text changes."));
}

void CheckCommands::ignoreInExample(const Finding &finding)
{
    if (!m_checks)
        return;
    m_checks->ignoreInExample(finding);
    tellIgnored(tr("Ignored in this example."));
}

void CheckCommands::ignoreInCategory(const Finding &finding)
{
    if (!m_checks)
        return;
    const QString category = m_checks->snapshot()->notes.value(finding.example).category;
    m_checks->ignoreInCategory(finding, category);
    tellIgnored(tr("Ignored in the category “%1”.").arg(category));
}

void CheckCommands::neverCheck(const Finding &finding)
{
    if (!m_checks)
        return;
    const QString title = checkInfo(finding.check).title;
    m_checks->switchOff(finding.check);
    tellIgnored(tr("“%1” is no longer checked.").arg(title));
}

void CheckCommands::acceptEverything()
{
    if (!m_checks)
        return;
    m_checks->acceptEverything();
    tellIgnored(tr("Accepted as it is. Only new and changed texts are shown from now on."));
}

void CheckCommands::keepOne(core::ExampleId kept, core::ExampleId removed)
{
    if (!m_checks)
        return;
    m_checks->keepOne(kept, removed);
    emit toastRequested(tr("The other one is in “Removed”."), true);
}

void CheckCommands::chooseStyle(
    const core::checks::StyleQuestion &question, const core::checks::StyleOption &option)
{
    if (!m_checks)
        return;
    const QString label = option.label; // the question goes with the choice
    m_checks->chooseStyle(question.key, question.segment, option.value, label);
    emit toastRequested(tr("Your house style: %1.").arg(label), true);
}

void CheckCommands::leaveMixed(const core::checks::StyleQuestion &question)
{
    if (!m_checks)
        return;
    m_checks->leaveMixed(question);
    tellIgnored(tr("It may stay mixed."));
}

void CheckCommands::keepHouseStyle(bool keep)
{
    if (!m_checks)
        return;
    m_checks->keepHouseStyle(keep);
    if (keep)
        emit toastRequested(tr("Kept as your house style."), true);
}

void CheckCommands::showIgnored()
{
    if (m_checks)
        (new IgnoredSheet(*m_checks, m_page))->open();
}

void CheckCommands::showTerms()
{
    if (m_checks)
        (new TermsSheet(*m_checks, m_dialogs, m_page))->open();
}

void CheckCommands::showVoice()
{
    if (m_checks)
        (new VoiceSheet(*m_checks, m_page))->open();
}

void CheckCommands::tellIgnored(const QString &text)
{
    emit toastRequested(text, true);
}

} // namespace ui
