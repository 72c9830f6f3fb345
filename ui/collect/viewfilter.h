// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/query.h"

#include <QJsonObject>
#include <QString>

namespace ui {

/// An entry of the group list.
struct Group
{
    /// Flagged: the checks found something to look at. Stored in the window's state: append only.
    enum class Kind { All, ToDo, NeedsWork, Done, Kept, Removed, Tag, Flagged };

    Kind kind = Kind::All;
    QString tag = {}; ///< of Kind::Tag

    bool operator==(const Group &) const = default;
};

/// An entry of "Showing".
struct Showing
{
    enum class Kind { All, ToDo, NeedsWork, Done, Unfinished, Split, Category };

    Kind kind = Kind::All;
    core::Split split = core::Split::Train; ///< of Kind::Split
    QString category = {};                  ///< of Kind::Category; empty: examples without one

    bool operator==(const Showing &) const = default;
};

/// Which examples the page shows. Group, Showing and search text hold together, but group and
/// Showing never say two different things about the same field: what was chosen last wins.
class ViewFilter
{
public:
    void setGroup(const Group &group);
    void setShowing(const Showing &showing);
    void setText(const QString &text) { m_text = text.trimmed(); }
    /// Everything, whatever the group, Showing or the search said.
    void clear();

    [[nodiscard]] const Group &group() const { return m_group; }
    [[nodiscard]] const Showing &showing() const { return m_showing; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEverything() const;
    /// The query, in the order that `previous` has.
    [[nodiscard]] core::ExampleQuery query(const core::ExampleQuery &previous) const;

    [[nodiscard]] QJsonObject save() const; ///< without the search text
    void restore(const QJsonObject &state);

private:
    Group m_group;
    Showing m_showing;
    QString m_text;
};

} // namespace ui
