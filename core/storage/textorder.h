// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/collation.h"
#include "core/storage/query.h"
#include "core/storage/readpair.h"

#include <QLocale>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace core {

/// Knows where examples stand when they are sorted by a text, and remembers it: while somebody
/// searches and filters a sorted list, nothing is sorted anew. Changed texts and new examples are
/// noticed in the state of the project that is being read (`meta`), whoever has written them.
class TextOrder
{
public:
    /// The order of this language from now on.
    void setLocale(const QLocale &locale);
    [[nodiscard]] const Collation &collation(); ///< of the language

    /// The places of `ids`, which exist, by their question or answer; equal texts have the same place.
    /// Only the order of the places counts.
    [[nodiscard]] Result<std::vector<quint32>> places(
        const ReadPair &connections, SortKey key, std::span<const ExampleId> ids);

private:
    /// What the order of all texts depends on.
    struct State
    {
        qint64 textChanges = 0;
        ExampleId end = 0; ///< behind the last example

        bool operator==(const State &) const = default;
    };
    struct Places
    {
        State state;
        std::vector<quint32> byId;
    };

    [[nodiscard]] Result<std::vector<quint32>> placesOfFew(
        SqliteConnection &connection, SortKey key, std::span<const ExampleId> ids);
    [[nodiscard]] Result<std::vector<quint32>> placesOfAll(
        const ReadPair &connections, SortKey key, ExampleId end);

    QLocale m_locale;
    std::unique_ptr<Collation> m_collation; ///< made when it is first needed
    std::map<SortKey, Places> m_places;
};

} // namespace core
