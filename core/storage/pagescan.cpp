// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/pagescan.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <vector>

namespace core {

namespace {

constexpr qsizetype kHeaderSize = 100;
constexpr unsigned char kTableLeaf = 0x0d;
constexpr qint64 kLongestPayload = 256 * 1024 * 1024;

/// The columns of `example` as the schema declares them.
enum class Kind { Id, Integer, IntegerOrNull, Text, TextOrNull };
constexpr std::array kColumns{Kind::Id, Kind::Integer, Kind::Integer, Kind::Integer, Kind::Integer,
    Kind::Integer, Kind::Integer, Kind::Integer, Kind::Integer, Kind::IntegerOrNull, Kind::Integer,
    Kind::Text, Kind::Text, Kind::Text, Kind::TextOrNull, Kind::TextOrNull, Kind::TextOrNull,
    Kind::Text, Kind::Text, Kind::Text, Kind::Text, Kind::Text};

/// Reads forward through bytes that may end too early or mean anything.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    qint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_at >= m_bytes.size())
                return fail();
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            if (i == 8)
                return static_cast<qint64>(value << 8 | byte);
            value = value << 7 | (byte & 0x7f);
            if (!(byte & 0x80))
                break;
        }
        return static_cast<qint64>(value);
    }

    qint64 integer(int size)
    {
        if (m_bytes.size() - m_at < size)
            return fail();
        quint64 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | static_cast<unsigned char>(m_bytes[m_at++]);
        const int unused = 64 - 8 * size;
        return size == 0 ? 0 : static_cast<qint64>(value << unused) >> unused;
    }

    QByteArray bytes(qint64 size)
    {
        if (size < 0 || m_bytes.size() - m_at < size) {
            fail();
            return {};
        }
        const QByteArray result = m_bytes.sliced(m_at, size).toByteArray();
        m_at += size;
        return result;
    }

private:
    qint64 fail()
    {
        m_failed = true;
        return 0;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

bool isInteger(qint64 type)
{
    return (type >= 1 && type <= 6) || type == 8 || type == 9;
}

bool isText(qint64 type)
{
    return type >= 13 && type % 2 == 1;
}

bool fits(Kind kind, qint64 type)
{
    switch (kind) {
    case Kind::Id:
        return type == 0; // the row number stands elsewhere
    case Kind::Integer:
        return isInteger(type);
    case Kind::IntegerOrNull:
        return type == 0 || isInteger(type);
    case Kind::Text:
        return isText(type);
    case Kind::TextOrNull:
        return type == 0 || isText(type);
    }
    return false;
}

qint64 readInteger(Reader &reader, qint64 type)
{
    static constexpr std::array<int, 7> kSizes{0, 1, 2, 3, 4, 6, 8};
    if (type == 8 || type == 9)
        return type - 8;
    return reader.integer(kSizes[static_cast<std::size_t>(type)]);
}

std::optional<SalvagedExample> decodeRecord(ExampleId id, const QByteArray &record)
{
    Reader header(record);
    const qint64 headerSize = header.varint();
    std::array<qint64, kColumns.size()> types{};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        types[i] = header.varint();
        if (header.failed() || !fits(kColumns[i], types[i]))
            return std::nullopt;
    }
    if (header.at() != headerSize)
        return std::nullopt; // another table

    Reader body(QByteArrayView(record).sliced(headerSize));
    std::array<qint64, kColumns.size()> numbers{};
    std::array<QString, kColumns.size()> texts;
    std::array<QByteArray, kColumns.size()> bytes;
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        if (isInteger(types[i])) {
            numbers[i] = readInteger(body, types[i]);
        } else if (isText(types[i])) {
            bytes[i] = body.bytes((types[i] - 13) / 2);
            texts[i] = QString::fromUtf8(bytes[i]);
        }
    }
    if (body.failed())
        return std::nullopt;

    SalvagedExample result;
    result.position = numbers[1];
    result.presence = numbers[2];
    Example &example = result.example;
    example.id = id;
    example.status = checkedEnum(numbers[3], Status::Done);
    example.split = checkedEnum(numbers[4], Split::LeftOut);
    example.revision = numbers[6];
    example.created = numbers[7];
    example.updated = numbers[8];
    example.source = {texts[20], numbers[10]};
    example.category = texts[11];
    example.turns = types[14] == 0
        ? std::vector<Turn>{{Role::User, texts[12]}, {Role::Assistant, texts[13]}}
        : decodeTurns(bytes[14]);
    if (types[15] != 0)
        example.ownRules = texts[15];
    if (types[16] != 0)
        example.rejected = texts[16];
    example.reference = texts[17];
    example.tags = decodeTags(bytes[18]);
    example.note = texts[19];
    example.extra = bytes[21];
    result.intact = contentHash(example) == static_cast<quint64>(numbers[5]);
    return result;
}

} // namespace

PageScan::PageScan(QByteArrayView file)
    : m_file(file)
{
}

bool PageScan::findsAny() const
{
    bool any = false;
    visit([&](const SalvagedExample &) {
        any = true;
        return false;
    });
    return any;
}

void PageScan::visit(const std::function<bool(const SalvagedExample &)> &visitor) const
{
    if (const qsizetype pageSize = guessPageSize())
        visitPages(pageSize, visitor);
}

qsizetype PageScan::guessPageSize() const
{
    // The header says it, but is as likely to be damaged as anything else: the size that yields rows
    // is right. Ours is tried first.
    for (const qsizetype size : {8192, 4096, 16384, 32768, 65536, 2048, 1024, 512}) {
        bool any = false;
        visitPages(size, [&](const SalvagedExample &found) {
            any = found.intact;
            return !any;
        });
        if (any)
            return size;
    }
    return 0;
}

void PageScan::visitPages(
    qsizetype pageSize, const std::function<bool(const SalvagedExample &)> &visitor) const
{
    for (qsizetype page = 0; page < m_file.size(); page += pageSize) {
        const qsizetype end = std::min(page + pageSize, m_file.size());
        const qsizetype header = page == 0 ? kHeaderSize : page;
        if (header + 8 > end || static_cast<unsigned char>(m_file[header]) != kTableLeaf)
            continue;
        const int cells = qFromBigEndian<quint16>(m_file.data() + header + 3);
        for (int cell = 0; cell < cells; ++cell) {
            const qsizetype pointer = header + 8 + 2 * cell;
            if (pointer + 2 > end)
                break;
            const qsizetype begin = page + qFromBigEndian<quint16>(m_file.data() + pointer);
            if (begin <= pointer || begin >= end)
                continue;
            Reader reader(m_file.sliced(begin, end - begin));
            const qint64 length = reader.varint();
            const ExampleId id = reader.varint();
            if (reader.failed() || length <= 0 || length > kLongestPayload || id <= 0)
                continue;
            const auto record = payload(pageSize, begin + reader.at(), end, length);
            const auto found = record ? decodeRecord(id, *record) : std::nullopt;
            if (found && !visitor(*found))
                return;
        }
    }
}

std::optional<QByteArray> PageScan::payload(
    qsizetype pageSize, qsizetype begin, qsizetype end, qint64 length) const
{
    // Section 1.6 "Cell Payload Overflow Pages": U is the usable size, none of it reserved.
    const qint64 usable = pageSize;
    const qint64 most = usable - 35;
    qint64 local = length;
    if (length > most) {
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        local = least + (length - least) % (usable - 4);
        if (local > most)
            local = least;
    }
    if (begin + local + (local < length ? 4 : 0) > end)
        return std::nullopt;
    QByteArray result = m_file.sliced(begin, local).toByteArray();
    if (local == length)
        return result;
    quint32 next = qFromBigEndian<quint32>(m_file.data() + begin + local);
    while (result.size() < length) {
        if (next < 2 || static_cast<qsizetype>(next) * pageSize > m_file.size())
            return std::nullopt;
        const qsizetype page = (static_cast<qsizetype>(next) - 1) * pageSize;
        next = qFromBigEndian<quint32>(m_file.data() + page);
        const auto part = std::min<qint64>(usable - 4, length - result.size());
        result += m_file.sliced(page + 4, part);
    }
    return result;
}

} // namespace core
