// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/collectflags.h"

#include "ui/check/findingmenu.h"
#include "ui/check/flagcards.h"
#include "ui/collect/editorpane.h"
#include "ui/collect/exampleform.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"
#include "ui/collect/findingmarks.h"
#include "ui/collect/textfield.h"
#include "ui/collect/turnlist.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

CollectFlags::CollectFlags(
    Actions &actions, ExampleFlags &flags, EditorPane *editor, ExampleTableView *table)
    : QObject(editor)
    , m_actions(actions)
    , m_flags(flags)
    , m_editor(editor)
    , m_table(table)
{
    const auto on = [this](ActionId id, auto carryOut) {
        connect(m_actions[id], &QAction::triggered, this, [this, carryOut] {
            if (m_table->isVisible())
                carryOut();
        });
    };
    on(ActionId::NextFlag, [this] { goOn(true); });
    on(ActionId::PreviousFlag, [this] { goOn(false); });
    on(ActionId::FixMenu, [this] { openMenu(); });
    connect(&flags, &ExampleFlags::changed, this, &CollectFlags::refresh);
    FlagCards *cards = editor->flags();
    connect(cards, &FlagCards::chosen, this, &CollectFlags::choose);
    connect(cards, &FlagCards::requested, this,
        [this](FindingAction action, const FindingPtr &finding) { request(action, finding); });
}

void CollectFlags::show(core::ExampleId id)
{
    if (m_example != id)
        m_current.reset();
    m_example = id;
    refresh();
}

void CollectFlags::refresh()
{
    const ExampleFlag *flag = m_flags.find(m_example);
    m_findings = flag ? flag->findings : FindingList();
    // What was open stays so after another look, or its place does.
    if (const qsizetype at = m_findings.indexOf(m_current); at < 0) {
        const bool last = std::exchange(m_fromEnd, false);
        m_current = m_findings.isEmpty() ? nullptr
            : last                       ? m_findings.constLast()
                                         : m_findings.constFirst();
    }
    m_editor->form()->turns()->setMarks(marksOf(m_findings));
    m_editor->flags()->show(m_findings, m_editor->form()->example(), m_current);
    if (std::exchange(m_typing, false))
        goToMark();
    updateActions();
}

void CollectFlags::updateActions()
{
    if (m_table->isVisible())
        m_actions[ActionId::FixMenu]->setEnabled(m_current != nullptr);
}

void CollectFlags::choose(const FindingPtr &finding)
{
    m_current = finding;
    m_editor->flags()->show(m_findings, m_editor->form()->example(), m_current);
    updateActions();
}

void CollectFlags::goOn(bool forward)
{
    emit aboutToChange();
    auto *field = qobject_cast<TextField *>(QApplication::focusWidget());
    const bool typing = field && m_editor->isAncestorOf(field);
    const qsizetype next = m_findings.indexOf(m_current) + (forward ? 1 : -1);
    if (m_current && next >= 0 && next < m_findings.size()) {
        choose(m_findings[next]);
        if (typing)
            goToMark();
        return;
    }
    // The next example in the table with anything more than a tip, and around its end.
    const std::vector<core::ExampleId> &ids = m_table->examples()->ids();
    const auto rows = qsizetype(ids.size());
    const qsizetype from = m_table->currentIndex().row();
    for (qsizetype i = 1; i <= rows; ++i) {
        const qsizetype at = forward ? from + i : from - i;
        const qsizetype row = ((at % rows) + rows) % rows;
        const ExampleFlag *flag = m_flags.find(ids[std::size_t(row)]);
        if (!flag || flag->kind == BadgeKind::Tip)
            continue;
        m_fromEnd = !forward;
        m_typing = typing;
        if (row == from) { // the only one: begins again
            m_current.reset();
            refresh();
        } else {
            m_table->selectRow(int(row));
        }
        if (at != row)
            emit toastRequested(forward ? tr("That was the last one; this is the first again.")
                                        : tr("That was the first one; this is the last."),
                false);
        return;
    }
    emit toastRequested(tr("There is nothing to look at in this list."), false);
}

void CollectFlags::goToMark()
{
    m_editor->form()->focusAnswer();
    for (TextField *field : m_editor->form()->turns()->fields())
        field->goToMark(int(m_findings.indexOf(m_current)));
}

void CollectFlags::openMenu()
{
    FlagCards *cards = m_editor->flags();
    QPoint at = cards->mapToGlobal(QPoint(16, 16));
    auto *field = qobject_cast<TextField *>(QApplication::focusWidget());
    if (field && m_editor->isAncestorOf(field)) {
        const std::optional<int> mark = field->markAt(field->textCursor().position());
        if (mark && *mark < m_findings.size())
            choose(m_findings[*mark]);
        at = field->viewport()->mapToGlobal(field->cursorRect().bottomLeft());
    }
    if (!m_current)
        return;
    const core::Example example = m_editor->form()->example();
    auto *menu = new FindingMenu(
        {*m_current, example, example.category, 0, false, cards->isReadOnly()}, m_editor);
    menu->setObjectName(u"fixMenu"_s);
    connect(menu, &FindingMenu::requested, this,
        [this, finding = m_current](
            FindingAction action, int choice) { request(action, finding, choice); });
    menu->popup(at);
}

void CollectFlags::request(FindingAction action, const FindingPtr &finding, int choice)
{
    emit aboutToChange();
    m_flags.request(action, finding, choice);
}

} // namespace ui
