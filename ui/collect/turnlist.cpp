// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/turnlist.h"

#include "ui/collect/textfield.h"
#include "ui/collect/turneditor.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kGap = 8;

bool has(const std::vector<core::Turn> &turns, core::Role role)
{
    return std::any_of(
        turns.begin(), turns.end(), [role](const core::Turn &turn) { return turn.role == role; });
}

} // namespace

TurnList::TurnList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGap);
    setTurns({});
}

std::vector<core::Turn> TurnList::turns() const
{
    std::vector<core::Turn> turns;
    for (const Entry &entry : m_entries) {
        core::Turn turn = entry.editor->turn();
        if (!entry.optional || !turn.text.isEmpty())
            turns.push_back(std::move(turn));
    }
    return turns;
}

void TurnList::setTurns(const std::vector<core::Turn> &turns)
{
    const bool addQuestion = !has(turns, core::Role::User);
    const bool addAnswer = !has(turns, core::Role::Assistant);
    std::vector<std::pair<core::Turn, bool>> shown;
    if (addQuestion)
        shown.push_back({{core::Role::User, {}}, true});
    for (const core::Turn &turn : turns)
        shown.push_back({turn, false});
    if (addAnswer)
        shown.push_back({{core::Role::Assistant, {}}, true});

    resizeTo(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        m_entries[i].editor->setTurn(shown[i].first);
        m_entries[i].optional = shown[i].second;
    }
    updateLook();
}

void TurnList::resizeTo(std::size_t count)
{
    while (m_entries.size() > count) {
        TurnEditor *editor = m_entries.back().editor;
        m_entries.pop_back();
        m_column->removeWidget(editor);
        editor->hide();
        editor->deleteLater();
    }
    while (m_entries.size() < count) {
        auto *editor = new TurnEditor(this);
        connect(editor, &TurnEditor::edited, this, &TurnList::edited);
        connect(editor, &TurnEditor::removeRequested, this, [this, editor] { removeTurn(editor); });
        connect(editor->field(), &TextField::focusLeft, this, &TurnList::focusLeft);
        connect(editor->field(), &TextField::tablePasted, this, &TurnList::tablePasted);
        connect(editor->field(), &TextField::escapePressed, this, &TurnList::escapePressed);
        if (!m_entries.empty())
            QWidget::setTabOrder(m_entries.back().editor->field(), editor->field());
        m_column->addWidget(editor);
        editor->show();
        m_entries.push_back({editor, false});
    }
}

void TurnList::updateLook()
{
    const bool conversation = m_entries.size() > 2;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        TurnEditor *editor = m_entries[i].editor;
        const bool answer = i + 1 == m_entries.size();
        editor->setReadOnly(m_readOnly);
        editor->setPlace(conversation ? int(i) + 1 : 0);
        editor->setRemark(i == 0 ? m_firstRemark : QString());
        editor->field()->setFindText(m_find);
        // The answer is what people work on: it gets the room that is left.
        editor->field()->setLines(answer ? (conversation ? 5 : 6) : 2, answer ? 40 : 8);
        // A single pair makes room for what stands below it, such as the house rules, before
        // anything has to be scrolled. A conversation is long in any case.
        using Policy = QSizePolicy;
        editor->field()->setSizePolicy(Policy::Expanding,
            conversation ? (answer ? Policy::MinimumExpanding : Policy::Fixed)
                         : (answer ? Policy::Expanding : Policy::Maximum));
        m_column->setStretch(int(i), answer ? 1 : 0);
    }
}

void TurnList::removeTurn(TurnEditor *editor)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [editor](const Entry &entry) { return entry.editor == editor; });
    if (found == m_entries.end())
        return;
    std::vector<core::Turn> left = turns();
    const auto index = static_cast<std::size_t>(found - m_entries.begin());
    if (index < left.size())
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(index));
    setTurns(left);
    firstField()->setFocus();
    emit edited();
}

void TurnList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateLook();
}

void TurnList::setFindText(const QString &text)
{
    m_find = text;
    for (const Entry &entry : m_entries)
        entry.editor->field()->setFindText(text);
}

void TurnList::setMarks(const std::vector<TurnMark> &marks)
{
    constexpr qsizetype between = 2; // Example::question() puts an empty line between turns
    const TurnEditor *answer = answerEditor();
    qsizetype from = 0;
    for (const Entry &entry : m_entries) {
        TextField *field = entry.editor->field();
        const QString text = field->text();
        const bool isAnswer = entry.editor == answer;
        std::vector<TextMark> own;
        for (const TurnMark &mark : marks) {
            const qsizetype start = mark.start - (isAnswer ? 0 : from);
            if (mark.inAnswer == isAnswer && start >= 0 &&
                QStringView(text).mid(start, mark.words.size()) == mark.words)
                own.push_back({start, mark.words.size(), mark.id});
        }
        field->setMarks(own);
        if (isAnswer)
            break;
        from += text.size() + between;
    }
}

void TurnList::setFirstRemark(const QString &remark)
{
    m_firstRemark = remark;
    if (!m_entries.empty())
        m_entries.front().editor->setRemark(remark);
}

void TurnList::addExchange()
{
    std::vector<core::Turn> longer = turns();
    longer.push_back({core::Role::User, {}});
    longer.push_back({core::Role::Assistant, {}});
    setTurns(longer);
    m_entries[m_entries.size() - 2].editor->field()->setFocus();
    emit edited();
}

TextField *TurnList::firstField() const
{
    return m_entries.front().editor->field();
}

TextField *TurnList::answerField() const
{
    return answerEditor()->field();
}

void TurnList::setAnswerTokens(std::optional<qint64> tokens)
{
    answerEditor()->setTokens(tokens);
}

TurnEditor *TurnList::answerEditor() const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
        [](const Entry &entry) { return entry.editor->turn().role == core::Role::Assistant; });
    return (found == m_entries.rend() ? m_entries.back() : *found).editor;
}

std::vector<TextField *> TurnList::fields() const
{
    std::vector<TextField *> fields;
    for (const Entry &entry : m_entries)
        fields.push_back(entry.editor->field());
    return fields;
}

} // namespace ui
