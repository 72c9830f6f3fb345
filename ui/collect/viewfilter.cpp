// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/viewfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool saysStatus(const Group &group)
{
    return group.kind == Group::Kind::ToDo || group.kind == Group::Kind::NeedsWork ||
        group.kind == Group::Kind::Done;
}

bool saysStatus(const Showing &showing)
{
    return showing.kind == Showing::Kind::ToDo || showing.kind == Showing::Kind::NeedsWork ||
        showing.kind == Showing::Kind::Done || showing.kind == Showing::Kind::Unfinished;
}

bool contradict(const Group &group, const Showing &showing)
{
    return (saysStatus(group) && saysStatus(showing)) ||
        (group.kind == Group::Kind::Kept && showing.kind == Showing::Kind::Split);
}

template <class Kind>
Kind kindFrom(const QJsonValue &value, Kind last)
{
    const int number = value.toInt();
    return number < 0 || number > int(last) ? Kind{} : static_cast<Kind>(number);
}

} // namespace

void ViewFilter::setGroup(const Group &group)
{
    m_group = group;
    if (contradict(m_group, m_showing) || group.kind == Group::Kind::Removed)
        m_showing = {};
}

void ViewFilter::setShowing(const Showing &showing)
{
    m_showing = showing;
    if (contradict(m_group, m_showing))
        m_group = {};
}

void ViewFilter::clear()
{
    *this = {};
}

bool ViewFilter::isEverything() const
{
    return m_group == Group{} && m_showing == Showing{} && m_text.isEmpty();
}

core::ExampleQuery ViewFilter::query(const core::ExampleQuery &previous) const
{
    core::ExampleQuery query;
    query.sort = previous.sort;
    query.descending = previous.descending;
    query.text = m_text;
    switch (m_group.kind) {
    case Group::Kind::All:
    case Group::Kind::
        Flagged: // the project does not know of flags: the table leaves the others out
        break;
    case Group::Kind::ToDo:
        query.status = core::Status::ToDo;
        break;
    case Group::Kind::NeedsWork:
        query.status = core::Status::NeedsWork;
        break;
    case Group::Kind::Done:
        query.status = core::Status::Done;
        break;
    case Group::Kind::Kept:
        query.split = core::Split::Kept;
        break;
    case Group::Kind::Removed:
        query.removed = true;
        break;
    case Group::Kind::Tag:
        query.tag = m_group.tag;
        break;
    }
    switch (m_showing.kind) {
    case Showing::Kind::All:
        break;
    case Showing::Kind::ToDo:
        query.status = core::Status::ToDo;
        break;
    case Showing::Kind::NeedsWork:
        query.status = core::Status::NeedsWork;
        break;
    case Showing::Kind::Done:
        query.status = core::Status::Done;
        break;
    case Showing::Kind::Unfinished:
        query.unfinished = true;
        break;
    case Showing::Kind::Split:
        query.split = m_showing.split;
        break;
    case Showing::Kind::Category:
        query.category = m_showing.category;
        break;
    }
    return query;
}

QJsonObject ViewFilter::save() const
{
    return {{u"group"_s, int(m_group.kind)}, {u"tag"_s, m_group.tag},
        {u"showing"_s, int(m_showing.kind)}, {u"split"_s, int(m_showing.split)},
        {u"category"_s, m_showing.category}};
}

void ViewFilter::restore(const QJsonObject &state)
{
    clear();
    setGroup({kindFrom(state[u"group"_s], Group::Kind::Flagged), state[u"tag"_s].toString()});
    if (m_group.kind == Group::Kind::Tag && m_group.tag.isEmpty())
        m_group = {};
    setShowing({kindFrom(state[u"showing"_s], Showing::Kind::Category),
        kindFrom(state[u"split"_s], core::Split::LeftOut), state[u"category"_s].toString()});
}

} // namespace ui
