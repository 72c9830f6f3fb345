// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/groupmodel.h"

#include "ui/style/icons.h"

#include <QCollator>
#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

IconName iconOf(const Group &group)
{
    switch (group.kind) {
    case Group::Kind::All:
        return IconName::List;
    case Group::Kind::ToDo:
        return IconName::CircleDashed;
    case Group::Kind::Flagged:
        return IconName::Flag;
    case Group::Kind::NeedsWork:
        return IconName::NeedsWork;
    case Group::Kind::Done:
        return IconName::Check;
    case Group::Kind::Kept:
        return IconName::Jar;
    case Group::Kind::Removed:
        return IconName::Trash;
    case Group::Kind::Tag:
        break;
    }
    return IconName::Tag;
}

} // namespace

QString exampleIdsMimeType()
{
    return u"application/x-attune-example-ids"_s;
}

QByteArray encodeIds(const std::vector<core::ExampleId> &ids)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint32(ids.size());
    for (const core::ExampleId id : ids)
        stream << id;
    return bytes;
}

std::vector<core::ExampleId> decodeIds(const QByteArray &data)
{
    QDataStream stream(data);
    quint32 count = 0;
    stream >> count;
    // From another program, perhaps: nothing in it is believed.
    if (qsizetype(count) > data.size() / qsizetype(sizeof(core::ExampleId)))
        return {};
    std::vector<core::ExampleId> ids;
    ids.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        core::ExampleId id = 0;
        stream >> id;
        if (stream.status() != QDataStream::Ok || id <= 0)
            return {};
        ids.push_back(id);
    }
    return ids;
}

GroupModel::GroupModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(entriesFor({}))
{
}

std::vector<GroupModel::Entry> GroupModel::entriesFor(const core::ProjectCounts &counts) const
{
    using K = Group::Kind;
    const auto status = [&](core::Status s) { return counts.byStatus[std::size_t(s)]; };
    std::vector<Entry> entries = {
        {Kind::Heading, {}, tr("Groups"), 0},
        {Kind::Group, {K::All}, tr("All"), counts.all},
        {Kind::Group, {K::ToDo}, tr("To do"), status(core::Status::ToDo)},
        {Kind::Group, {K::Flagged}, tr("To look at"), m_flagged},
        {Kind::Group, {K::NeedsWork}, tr("Needs work"), status(core::Status::NeedsWork)},
        {Kind::Group, {K::Done}, tr("Done"), status(core::Status::Done)},
        {Kind::Separator, {}, {}, 0},
        {Kind::Group, {K::Kept}, tr("Kept for testing"),
            counts.bySplit[std::size_t(core::Split::Kept)]},
        {Kind::Group, {K::Removed}, tr("Removed"), counts.removed},
    };
    if (!counts.byTag.isEmpty()) {
        entries.push_back({Kind::Separator, {}, {}, 0});
        entries.push_back({Kind::Heading, {}, tr("Tags"), 0});
        QStringList tags = counts.byTag.keys();
        QCollator collator;
        collator.setNumericMode(true);
        std::sort(tags.begin(), tags.end(), collator);
        for (const QString &tag : std::as_const(tags))
            entries.push_back({Kind::Group, {K::Tag, tag}, tag, counts.byTag.value(tag)});
    }
    return entries;
}

bool GroupModel::sameRows(const std::vector<Entry> &a, const std::vector<Entry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Entry &x, const Entry &y) { return x.kind == y.kind && x.group == y.group; });
}

void GroupModel::setCounts(const core::ProjectCounts &counts)
{
    m_counts = counts;
    takeEntries(entriesFor(m_counts));
}

void GroupModel::setFlagged(qint64 count)
{
    m_flagged = count;
    takeEntries(entriesFor(m_counts));
}

void GroupModel::takeEntries(std::vector<Entry> fresh)
{
    if (fresh == m_entries)
        return;
    if (!sameRows(fresh, m_entries)) {
        beginResetModel();
        m_entries = std::move(fresh);
        endResetModel();
        return;
    }
    m_entries = std::move(fresh);
    emit dataChanged(index(0), index(rowCount() - 1));
}

Group GroupModel::groupAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[std::size_t(row)].group : Group{};
}

int GroupModel::rowOf(const Group &group) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.kind == Kind::Group && entry.group == group; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        if (entry.kind != Kind::Group)
            return entry.title;
        //: Read out for an entry of the group list: %1 its name, %Ln how many examples it holds.
        return tr("%1, %Ln example(s)", nullptr, int(entry.count)).arg(entry.title);
    case KindRole:
        return int(entry.kind);
    case CountRole:
        return entry.count;
    case IconRole:
        return int(iconOf(entry.group));
    default:
        return {};
    }
}

Qt::ItemFlags GroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_entries[std::size_t(index.row())].kind != Kind::Group)
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Group::Kind kind = groupAt(index.row()).kind;
    if (kind != Group::Kind::All && kind != Group::Kind::Flagged)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList GroupModel::mimeTypes() const
{
    return {exampleIdsMimeType()};
}

Qt::DropActions GroupModel::supportedDropActions() const
{
    return Qt::CopyAction;
}

bool GroupModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return data && data->hasFormat(exampleIdsMimeType()) &&
        flags(parent).testFlag(Qt::ItemIsDropEnabled);
}

bool GroupModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const std::vector<core::ExampleId> ids = decodeIds(data->data(exampleIdsMimeType()));
    if (ids.empty())
        return false;
    emit examplesDropped(groupAt(parent.row()), ids);
    return true;
}

} // namespace ui
