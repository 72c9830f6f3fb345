// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/causemodel.h"

#include "ui/check/checkwords.h"

#include <algorithm>

namespace ui {

using core::checks::Severity;

CauseModel::CauseModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

std::vector<CauseModel::Entry> CauseModel::entriesFor(const CheckSnapshot &snapshot)
{
    std::vector<Entry> entries;
    const auto addCauses = [&](Severity severity) {
        bool headed = false;
        for (const Cause &cause : snapshot.causes) {
            if (cause.severity != severity)
                continue;
            if (!std::exchange(headed, true))
                entries.push_back({CountKind::SubHeading, {}, severityTitle(severity), 0});
            entries.push_back(
                {CountKind::Entry, {CauseChoice::Kind::Cause, severity, cause.key, {}}, cause.title,
                    qint64(cause.findings.size())});
        }
    };
    addCauses(Severity::MustFix);
    // A question that is answered turns into findings, so it comes before those that are there.
    if (!snapshot.style.questions.empty())
        entries.push_back({CountKind::SubHeading, {}, tr("Your decision"), 0});
    for (const core::checks::StyleQuestion &question : snapshot.style.questions) {
        entries.push_back({CountKind::Entry,
            {CauseChoice::Kind::Question, Severity::Tip, question.key, question.segment},
            questionTitle(snapshot, question), -1});
    }
    addCauses(Severity::ProbablyWrong);
    addCauses(Severity::TakeALook);
    addCauses(Severity::Tip);
    if (!entries.empty())
        entries.insert(entries.begin(),
            {CountKind::Heading, {},
                snapshot.toLookAt > 0 ? tr("%n to look at", nullptr, int(snapshot.toLookAt))
                                      : tr("Nothing pressing"),
                0});
    return entries;
}

void CauseModel::setSnapshot(const SnapshotPtr &snapshot)
{
    std::vector<Entry> fresh = entriesFor(*snapshot);
    if (fresh == m_entries)
        return;
    const bool sameRows = std::equal(fresh.begin(), fresh.end(), m_entries.begin(), m_entries.end(),
        [](const Entry &a, const Entry &b) { return a.kind == b.kind && a.choice == b.choice; });
    if (sameRows) {
        m_entries = std::move(fresh);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(fresh);
    endResetModel();
}

CauseChoice CauseModel::choiceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[std::size_t(row)].choice : CauseChoice();
}

int CauseModel::rowOf(const CauseChoice &choice) const
{
    if (choice.kind == CauseChoice::Kind::Nothing)
        return -1;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.choice == choice; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

CauseChoice CauseModel::nearest(int row) const
{
    const int last = rowCount() - 1;
    for (int below = std::clamp(row, 0, std::max(0, last)); below <= last; ++below) {
        if (choiceAt(below).kind != CauseChoice::Kind::Nothing)
            return choiceAt(below);
    }
    for (int above = std::min(row, last); above >= 0; --above) {
        if (choiceAt(above).kind != CauseChoice::Kind::Nothing)
            return choiceAt(above);
    }
    return {};
}

int CauseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant CauseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    const bool question = entry.choice.kind == CauseChoice::Kind::Question;
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole: // what is cut off in a narrow list
        return entry.kind == CountKind::Entry ? entry.title.toHtmlEscaped() : QVariant();
    case Qt::AccessibleTextRole:
        if (entry.kind != CountKind::Entry)
            return entry.title;
        if (question)
            return tr("%1, a question").arg(entry.title);
        //: Read out for a cause: %1 its name, %2 its severity, %n how often it was found.
        return tr("%1, %2, found %n time(s)", nullptr, int(entry.count))
            .arg(entry.title, severityTitle(entry.choice.severity));
    case CountKindRole:
        return int(entry.kind);
    case CountRole:
        return entry.count < 0 ? QVariant() : QVariant(entry.count);
    case CountIconRole:
        return int(question ? IconName::Question : severityLook(entry.choice.severity).icon);
    case CountIconColorRole:
        return int(question ? ColorRole::TipText : severityLook(entry.choice.severity).text);
    default:
        return {};
    }
}

Qt::ItemFlags CauseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_entries[std::size_t(index.row())].kind != CountKind::Entry)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
