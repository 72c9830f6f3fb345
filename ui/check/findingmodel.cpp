// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/findingmodel.h"

#include "ui/check/changepainter.h"
#include "ui/check/fixplan.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Finding;

namespace {

constexpr qsizetype kLead = 40;   ///< characters shown before the phrase
constexpr qsizetype kShown = 320; ///< characters shown in all
constexpr int kKept = 500;        ///< texts in memory

} // namespace

FindingModel::FindingModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(std::make_shared<const CheckSnapshot>())
    , m_cache(kKept)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FindingModel::fetchWanted);
}

void FindingModel::setFetch(Fetch fetch)
{
    m_fetch = std::move(fetch);
    ++m_serial;
    m_cache.clear();
    m_wanted.clear();
    m_underway.clear();
    setFindings(std::make_shared<const CheckSnapshot>(), {});
}

void FindingModel::setFindings(SnapshotPtr snapshot, FindingList findings)
{
    // A row that went, as after a fix, keeps the place in the table.
    const auto same = [](const FindingPtr &a, const FindingPtr &b) {
        return a == b ||
            (a->example == b->example && a->check == b->check &&
                fingerprint(*a) == fingerprint(*b));
    };
    const auto common = [&](auto a, auto aEnd, auto b, auto bEnd) {
        return int(std::mismatch(a, aEnd, b, bEnd, same).first - a);
    };
    const FindingList &old = std::as_const(m_findings);
    const int head = common(old.begin(), old.end(), findings.cbegin(), findings.cend());
    const int oldRest = int(old.size()) - head;
    const int newRest = int(findings.size()) - head;
    const int tail = std::min(
        {oldRest, newRest, common(old.rbegin(), old.rend(), findings.crbegin(), findings.crend())});
    const bool onlyRemoved = newRest == tail && oldRest > tail && head + tail > 0;
    const bool unchanged = oldRest == tail && newRest == tail;
    const auto assign = [&] {
        m_snapshot = std::move(snapshot);
        m_findings = std::move(findings);
    };
    if (unchanged) {
        assign();
    } else if (onlyRemoved) {
        beginRemoveRows({}, head, head + oldRest - tail - 1);
        assign();
        endRemoveRows();
    } else {
        beginResetModel();
        assign();
        endResetModel();
        return;
    }
    if (!m_findings.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

FindingPtr FindingModel::findingAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_findings[row] : FindingPtr();
}

int FindingModel::rowOf(const FindingPtr &finding) const
{
    if (!finding)
        return -1;
    if (const qsizetype row = m_findings.indexOf(finding); row >= 0)
        return int(row);
    const quint64 wanted = fingerprint(*finding);
    const auto found =
        std::find_if(m_findings.begin(), m_findings.end(), [&](const FindingPtr &one) {
            return one->example == finding->example && fingerprint(*one) == wanted;
        });
    return found == m_findings.end() ? -1 : int(found - m_findings.begin());
}

void FindingModel::forget(const std::vector<core::ExampleId> &ids)
{
    for (const core::ExampleId id : ids) {
        m_cache.remove(id);
        m_underway.remove(id);
    }
    if (!m_findings.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

FindingModel::Shown FindingModel::shown(int row) const
{
    const Finding &finding = *m_findings[row];
    const core::Example *example = m_cache.object(finding.example);
    if (!example) {
        if (finding.example != 0)
            want(finding.example);
        // What the finding itself knows stands in for the text until that has arrived.
        if (finding.span.isEmpty())
            return {finding.title, 0, 0};
        return {finding.fragment.simplified(), 0, 0};
    }
    const QString text = fieldText(*example, finding.field);
    const qsizetype at = std::min(finding.span.start, text.size());
    qsizetype from = std::max<qsizetype>(0, at - kLead);
    if (from > 0) { // whole words only
        const qsizetype space = text.indexOf(u' ', from);
        if (space >= 0 && space < at)
            from = space + 1;
    }
    // In one line, with the gaps that running text has.
    const auto folded = [&](qsizetype start, qsizetype length) {
        QString part = text.mid(start, length);
        const bool leading = !part.isEmpty() && part.front().isSpace();
        const bool trailing = part.size() > 1 && part.back().isSpace();
        part = part.simplified();
        if (leading && start > from)
            part.prepend(u' ');
        if (trailing)
            part.append(u' ');
        return part;
    };
    const qsizetype length = std::clamp<qsizetype>(finding.span.length, 0, kShown);
    Shown result;
    result.text = (from > 0 ? u"…"_s : QString()) + folded(from, at - from);
    result.markAt = result.text.size();
    const QString words = folded(at, length);
    result.text += words;
    result.markLength = words.size();
    result.text += folded(at + length, kShown - length);
    return result;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = *m_findings[index.row()];
    const int number = m_snapshot->number(finding.example);
    const auto phrase = [&] {
        const core::Example *example = m_cache.object(finding.example);
        return changedPhrase(finding, -1, example ? fieldText(*example, finding.field) : QString());
    };
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Number)
            return number > 0 ? QLocale().toString(number) : QString();
        if (index.column() == Text)
            return shown(index.row()).text;
        return phrase().after;
    case Qt::ToolTipRole:
        return finding.title.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Number:
            return tr("Example %1").arg(QLocale().toString(number));
        case Text:
            return tr("%1 %2").arg(finding.title, shown(index.row()).text);
        default:
            return core::checks::canApply(finding) ? changeSentence(phrase())
                                                   : tr("No change is suggested");
        }
    case MarkAtRole:
        return shown(index.row()).markAt;
    case MarkLengthRole:
        return shown(index.row()).markLength;
    case BeforeRole:
        return phrase().before;
    case AfterRole:
        return core::checks::canApply(finding) ? phrase().after : QString();
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == Number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("#", "number of the example");
    case Text:
        return tr("The %n place(s)", nullptr, rowCount());
    case Becomes:
        return tr("Would become");
    default:
        return {};
    }
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void FindingModel::want(core::ExampleId id) const
{
    if (m_underway.contains(id) || !m_fetch)
        return;
    m_wanted.insert(id);
    if (!m_timer.isActive())
        m_timer.start();
}

void FindingModel::fetchWanted()
{
    if (m_wanted.isEmpty() || !m_fetch)
        return;
    const std::vector<core::ExampleId> ids(m_wanted.begin(), m_wanted.end());
    m_underway += std::exchange(m_wanted, {});
    m_fetch(ids, [this, serial = m_serial](const std::vector<core::Example> &examples) {
        if (serial == m_serial)
            take(examples);
    });
}

void FindingModel::take(const std::vector<core::Example> &examples)
{
    for (const core::Example &example : examples) {
        // One that was changed meanwhile is asked for again.
        if (m_underway.remove(example.id))
            m_cache.insert(example.id, new core::Example(example));
    }
    if (!m_findings.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
