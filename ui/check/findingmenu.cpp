// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/findingmenu.h"

#include "core/checks/applyfix.h"
#include "ui/check/changepainter.h"
#include "ui/check/checksnapshot.h"
#include "ui/check/fixplan.h"

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Finding;

namespace {

/// A menu must not take an ampersand of the user's for a mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FindingMenu::FindingMenu(const Offer &offer, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Finding &finding = offer.finding;
    const bool everything = !offer.beside;
    const auto phrase = [&](int choice) {
        return changedPhrase(finding, choice,
            offer.example.id == finding.example ? fieldText(offer.example, finding.field)
                                                : QString());
    };
    if (!offer.readOnly && core::checks::canApply(finding)) {
        if (everything)
            add(tr("&Fix: %1").arg(literal(changeSentence(phrase(-1)))), FindingAction::Fix);
        for (int i = 0; i < finding.fix->choices.size(); ++i)
            add(tr("Use instead: %1").arg(literal(phrase(i).after)), FindingAction::Fix, i);
        if (everything && offer.fixableLikeThis > 1)
            add(tr("Fix &all %n like this…", nullptr, int(offer.fixableLikeThis)),
                FindingAction::FixAll);
    }
    if (!offer.readOnly && finding.severity != core::checks::Severity::MustFix) {
        if (!isEmpty())
            addSeparator();
        const QString title = literal(checkInfo(finding.check).title);
        if (everything)
            add(tr("I&gnore here"), FindingAction::IgnoreHere);
        add(tr("Ignore “%1” in this &example").arg(title), FindingAction::IgnoreInExample);
        if (!offer.category.isEmpty())
            add(tr("Ignore “%1” in the &category “%2”").arg(title, literal(offer.category)),
                FindingAction::IgnoreInCategory);
        if (everything)
            add(tr("Neve&r check this"), FindingAction::Never);
    }
    if (isEmpty())
        addAction(tr("Change the text yourself: nothing else can be done here"))->setEnabled(false);
    else
        setActiveAction(actions().constFirst());
}

void FindingMenu::add(const QString &text, FindingAction action, int choice)
{
    addAction(text, this, [this, action, choice] { emit requested(action, choice); });
}

} // namespace ui
