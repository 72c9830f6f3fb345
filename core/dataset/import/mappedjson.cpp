// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/mappedjson.h"

#include "core/dataset/import/examplefields.h"
#include "core/dataset/import/importtext.h"
#include "core/dataset/json/jsonwriter.h"
#include "core/dataset/json/utf8text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kSampleValues = 100;
constexpr std::size_t kMaxColumns = 200;
constexpr int kMaxPlaceDepth = 4;

std::optional<std::size_t> numberOf(std::string_view step)
{
    if (step.size() < 2 || step.front() != '#')
        return std::nullopt;
    bool ok = false;
    const uint number = QByteArrayView(step.substr(1)).toByteArray().toUInt(&ok);
    return ok && number > 0 ? std::optional<std::size_t>(number - 1) : std::nullopt;
}

/// Collects what stands at the end of the path; lists on the way are walked through.
void collect(const JsonValue &value, const std::vector<std::string> &path, std::size_t step,
    QStringList &found)
{
    if (step == path.size()) {
        if (value.isArray()) {
            bool texts = true;
            for (const JsonValue item : value)
                texts = texts && !item.isArray() && !item.isObject();
            if (texts) {
                for (const JsonValue item : value)
                    found << valueText(item);
                return;
            }
        }
        if (!value.isNull())
            found << valueText(value);
        return;
    }
    if (value.isArray()) {
        if (const std::optional<std::size_t> number = numberOf(path[step])) {
            if (const std::optional<JsonValue> item = value.at(*number))
                collect(*item, path, step + 1, found);
            return;
        }
        for (const JsonValue item : value)
            collect(item, path, step, found);
        return;
    }
    if (const std::optional<JsonValue> member = value.find(path[step]))
        collect(*member, path, step + 1, found);
}

} // namespace

void JsonColumnSampler::add(const JsonValue &record, const QString &group)
{
    if (!group.isEmpty())
        addValue(u"@key"_s, group);
    if (record.isObject()) {
        for (const JsonValue member : record)
            addPlace(textFromUtf8(member.key()), member, 1);
    } else if (record.isArray()) {
        int number = 0;
        for (const JsonValue item : record)
            addPlace(u'#' + QString::number(++number), item, 1);
    }
}

void JsonColumnSampler::addPlace(const QString &selector, const JsonValue &value, int depth)
{
    if (depth < kMaxPlaceDepth && value.isObject()) {
        for (const JsonValue member : value) {
            addPlace(selector + u'.' + textFromUtf8(member.key()), member, depth + 1);
        }
        return;
    }
    if (depth < kMaxPlaceDepth && value.isArray()) {
        const std::optional<JsonValue> first = value.at(0);
        if (first && first->isObject()) {
            for (const JsonValue item : value)
                addPlace(selector, item, depth + 1);
            return;
        }
    }
    addValue(selector, valueText(value));
}

void JsonColumnSampler::addValue(const QString &selector, const QString &value)
{
    auto column = std::find_if(m_columns.begin(), m_columns.end(),
        [&](const SampledColumn &known) { return known.selector == selector; });
    if (column == m_columns.end()) {
        if (m_columns.size() >= kMaxColumns)
            return;
        const qsizetype dot = selector.lastIndexOf(u'.');
        const QString title = selector == u"@key" ? ImportText::tr("Name of the list")
            : selector.startsWith(u'#')
            ? ImportText::tr("Column %1").arg(QStringView(selector).sliced(1))
            : selector.sliced(dot + 1);
        m_columns.push_back({selector, title, {}});
        column = std::prev(m_columns.end());
    }
    if (column->values.size() < kSampleValues)
        column->values << value;
}

MappedJsonReader::MappedJsonReader(FieldMapping mapping)
    : m_separator(mapping.partSeparator)
{
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        Place place{it.key(), it.value(), {}};
        if (it.value() != u"@key") {
            for (const QString &step : it.value().split(u'.'))
                place.path.push_back(step.toStdString());
        }
        m_places.push_back(std::move(place));
    }
}

void MappedJsonReader::read(const JsonValue &record, const QString &group,
    const ImportOptions &options, RecordReading &out) const
{
    if (!record.isObject() && !record.isArray()) {
        out.problem = ImportText::tr("It is a single value, not a record with a question.");
        return;
    }
    ExampleFields fields;
    std::vector<std::string> used;
    for (const Place &place : m_places) {
        if (place.path.empty()) {
            fields.set(place.field, group);
            continue;
        }
        QStringList found;
        // A key may itself contain a dot.
        if (const std::optional<JsonValue> direct = record.find(place.selector.toStdString())) {
            collect(*direct, {}, 0, found);
            used.push_back(place.selector.toStdString());
        } else {
            collect(record, place.path, 0, found);
            // What stands beside a part that was read is kept with the rest.
            if (place.path.size() == 1)
                used.push_back(place.path.front());
        }
        const bool list = place.field == ImportField::Tags;
        if (!found.isEmpty())
            fields.set(place.field, found.join(list ? u","_s : m_separator));
    }
    fields.fill(options, out);
    if (!record.isObject())
        return;
    QByteArray rest;
    for (const JsonValue member : record) {
        if (std::find(used.begin(), used.end(), member.key()) != used.end())
            continue;
        rest += rest.isEmpty() ? '{' : ',';
        appendJsonString(rest, member.key());
        rest += ':';
        member.writeTo(rest);
    }
    if (!rest.isEmpty())
        out.example.extra = joinedMembers(out.example.extra, rest + '}');
}

} // namespace core
