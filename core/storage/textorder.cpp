// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/textorder.h"

#include "core/storage/metadata.h"
#include "core/storage/textsort.h"
#include "core/storage/try.h"

#include <array>
#include <string>

namespace core {

namespace {

/// For more texts than this it pays to sort all there are, for the next time.
constexpr std::size_t kFewTexts = 5000;

std::string select(SortKey key, const char *rest)
{
    return std::string("SELECT id, ").append(key == SortKey::Question ? "question" : "answer") +
        rest;
}

} // namespace

void TextOrder::setLocale(const QLocale &locale)
{
    if (m_locale == locale)
        return;
    m_locale = locale;
    m_collation.reset();
    m_places.clear();
}

const Collation &TextOrder::collation()
{
    if (!m_collation)
        m_collation = std::make_unique<Collation>(m_locale);
    return *m_collation;
}

Result<std::vector<quint32>> TextOrder::places(
    const ReadPair &connections, SortKey key, std::span<const ExampleId> ids)
{
    State state;
    ATTUNE_TRY_ASSIGN(state.textChanges, metaInteger(connections.first(), meta::kTextChanges));
    ATTUNE_TRY_ASSIGN(state.end, metaInteger(connections.first(), meta::kNextExample));
    Places &known = m_places[key];
    if (known.state != state || known.byId.empty()) {
        if (ids.size() <= kFewTexts)
            return placesOfFew(connections.first(), key, ids);
        ATTUNE_TRY_ASSIGN(known.byId, placesOfAll(connections, key, state.end));
        known.state = state;
    }
    std::vector<quint32> places;
    places.reserve(ids.size());
    for (const ExampleId id : ids)
        places.push_back(known.byId[static_cast<std::size_t>(id)]);
    return places;
}

Result<std::vector<quint32>> TextOrder::placesOfFew(
    SqliteConnection &connection, SortKey key, std::span<const ExampleId> ids)
{
    ATTUNE_TRY_ASSIGN(
        SqliteStatement row, connection.statement(select(key, " FROM example WHERE id = ?")));
    SortTexts texts(collation());
    for (const ExampleId id : ids) {
        row.bind(1, id);
        ATTUNE_TRY_ASSIGN(const bool found, row.step());
        texts.add(found ? row.utf8(1) : std::string_view());
        row.reset();
    }
    return sortRanks(collation(), {&texts, 1});
}

Result<std::vector<quint32>> TextOrder::placesOfAll(
    const ReadPair &connections, SortKey key, ExampleId end)
{
    const std::string sql = select(key, " FROM example NOT INDEXED WHERE id >= ? AND id < ?");
    std::array<SortTexts, 2> texts{SortTexts(collation()), SortTexts(collation())};
    std::array<std::vector<ExampleId>, 2> ids;
    ATTUNE_TRY(connections.inHalves(true, [&](SqliteConnection &connection, int half) -> Result<> {
        const auto part = static_cast<std::size_t>(half);
        ATTUNE_TRY_ASSIGN(SqliteStatement rows, connection.statement(sql));
        rows.bindAll(half == 0 ? ExampleId{0} : end / 2, half == 0 ? end / 2 : end);
        Result<bool> row = rows.step();
        for (; row && *row; row = rows.step()) {
            ids[part].push_back(rows.integer(0));
            texts[part].add(rows.utf8(1));
        }
        if (!row)
            return failure(row);
        return {};
    }));
    const std::vector<quint32> places = sortRanks(collation(), texts);
    std::vector<quint32> byId(static_cast<std::size_t>(end));
    auto place = places.begin();
    for (const std::vector<ExampleId> &part : ids) {
        for (const ExampleId id : part)
            byId[static_cast<std::size_t>(id)] = *place++;
    }
    return byId;
}

} // namespace core
