// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importformat.h"
#include "core/dataset/import/importtext.h"
#include "core/dataset/import/jsonrecords.h"
#include "core/dataset/import/mappedjson.h"
#include "core/dataset/import/textencoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kSampleRecords = 100;
constexpr std::size_t kBatchRecords = 250; // few enough to stay in the processor's cache
constexpr qsizetype kBatchBytes = qsizetype(8) * 1024 * 1024;
constexpr QStringView kMappedId = u"json";

const JsonSchema *schemaWithId(QStringView id)
{
    for (const JsonSchema *schema : jsonSchemas()) {
        if (schema->id() == id)
            return schema;
    }
    return nullptr;
}

const JsonSchema *schemaOf(const JsonValue &record, const JsonSchema *first)
{
    if (first && first->recognises(record))
        return first;
    for (const JsonSchema *schema : jsonSchemas()) {
        if (schema->recognises(record))
            return schema;
    }
    return nullptr;
}

Result<std::unique_ptr<JsonRecords>> openRecords(
    const ImportInput &input, const InputProbe &probe, const ImportOptions &options)
{
    Result<std::unique_ptr<QIODevice>> device = openInput(input);
    if (!device)
        return failure(device);
    const JsonLayout layout =
        guessJsonLayout(decodedSample(probe.head, options.encoding), probe.complete, probe.suffix);
    return makeJsonRecords(
        layout, std::make_unique<Utf8Stream>(std::move(*device), options.encoding));
}

QString recordProblem(const JsonRecord &record, JsonProblem problem, const QString &key)
{
    switch (record.problem) {
    case JsonRecord::Problem::TooLong:
        return ImportText::tr("It is longer than %1 MB.").arg(kMaxRecordBytes / (1024 * 1024));
    case JsonRecord::Problem::CutOff:
        return jsonProblemText(JsonProblem::CutOff, {});
    case JsonRecord::Problem::None:
        break;
    }
    return jsonProblemText(problem, key);
}

class JsonExamples final : public ExampleReader
{
public:
    JsonExamples(std::unique_ptr<JsonRecords> records, const ImportOptions &options)
        : m_records(std::move(records))
        , m_options(options)
        , m_mapped(options.mapping)
        , m_schema(schemaWithId(options.format))
    {
    }

    Result<ReadBatch> next() override
    {
        ReadBatch batch;
        batch.readings.reserve(kBatchRecords);
        qsizetype bytes = 0;
        while (
            batch.readings.size() + batch.rejected.size() < kBatchRecords && bytes < kBatchBytes) {
            JsonRecord record;
            const Result<bool> found = m_records->next(record);
            if (!found)
                return failure(found);
            if (!*found) {
                batch.atEnd = true;
                break;
            }
            bytes += record.bytes.size();
            RecordReading &reading = batch.readings.emplace_back();
            read(record, reading);
            if (reading.problem.isEmpty()) {
                Source &source = reading.example.source;
                if (source.row == 0)
                    source.row = record.number;
            } else {
                batch.rejected.push_back({{}, record.number, reading.problem});
                batch.readings.pop_back();
            }
        }
        return batch;
    }

    qint64 bytesRead() const override { return m_records->bytesRead(); }

private:
    void read(const JsonRecord &record, RecordReading &reading)
    {
        JsonProblem problem = JsonProblem::Empty;
        if (record.problem == JsonRecord::Problem::None)
            problem = m_document.parse(record.bytes);
        if (problem != JsonProblem::None) {
            reading.problem = recordProblem(record, problem, m_document.problemKey());
            return;
        }
        const JsonValue root = m_document.root();
        if (m_options.format == kMappedId) {
            m_mapped.read(root, record.group, m_options, reading);
            return;
        }
        if (const JsonSchema *schema = schemaOf(root, m_schema)) {
            schema->read(root, m_options, reading);
            if (!root.find("attune"))
                checkNotEmpty(reading);
        } else {
            reading.problem = root.isObject()
                ? ImportText::tr(
                      "It is written differently from the others: no question and answer "
                      "were found.")
                : ImportText::tr("It is a single value, not a record with a question.");
        }
    }

    std::unique_ptr<JsonRecords> m_records;
    ImportOptions m_options;
    MappedJsonReader m_mapped;
    const JsonSchema *m_schema;
    JsonDocument m_document;
};

class JsonImportFormat final : public ImportFormat
{
public:
    std::vector<ImportFormatInfo> infos() const override
    {
        const QStringList suffixes = {u"jsonl"_s, u"json"_s, u"ndjson"_s};
        std::vector<ImportFormatInfo> infos;
        for (const JsonSchema *schema : jsonSchemas())
            infos.push_back(
                {schema->id(), ImportText::tr("JSON: %1").arg(schema->title()), suffixes});
        infos.push_back(
            {kMappedId.toString(), ImportText::tr("JSON: you say what is where"), suffixes});
        return infos;
    }

    bool matches(const InputProbe &probe) const override
    {
        if (probe.suffix == u"jsonl" || probe.suffix == u"json" || probe.suffix == u"ndjson")
            return true;
        if (!probe.suffix.isEmpty() && probe.suffix != u"txt")
            return false;
        const QByteArray text =
            decodedSample(probe.head, guessEncoding(probe.head, probe.complete).name).trimmed();
        return text.startsWith('{') ||
            (text.startsWith('[') && QByteArrayView(text).sliced(1).trimmed().startsWith('{'));
    }

    Result<> inspect(const ImportInput &input, const InputProbe &probe, ImportOptions &options,
        FileReview &review) const override
    {
        chooseEncoding(probe, options, review);
        Result<std::unique_ptr<JsonRecords>> records = openRecords(input, probe, options);
        if (!records)
            return failure(records);
        JsonColumnSampler sampler;
        JsonDocument document;
        QString firstProblem;
        const JsonSchema *schema = nullptr;
        int parsed = 0;
        for (int i = 0; i < kSampleRecords; ++i) {
            JsonRecord record;
            const Result<bool> found = (*records)->next(record);
            if (!found)
                return failure(found);
            if (!*found)
                break;
            JsonProblem problem = JsonProblem::Empty;
            if (record.problem == JsonRecord::Problem::None)
                problem = document.parse(record.bytes);
            if (problem != JsonProblem::None) {
                if (firstProblem.isEmpty())
                    firstProblem = recordProblem(record, problem, document.problemKey());
                continue;
            }
            ++parsed;
            if (!schema)
                schema = schemaOf(document.root(), nullptr);
            sampler.add(document.root(), record.group);
        }
        const bool forced = schemaWithId(options.format) != nullptr;
        if (parsed == 0) {
            // Later records may be fine; the review tells row by row. A file without any is told here.
            if (firstProblem.isEmpty())
                return fail(ErrorCode::InvalidInput,
                    ImportText::tr("There are no records in it. Check that it is the right file."));
            if (!forced)
                options.format = u"openai-chat"_s;
        }
        const bool mapped = options.format == kMappedId || !options.mapping.isEmpty() ||
            (!forced && parsed > 0 && !schema);
        if (mapped) {
            options.format = kMappedId.toString();
            chooseMapping(sampler.columns(), options, review);
            review.summary = ImportText::tr("JSON records");
        } else {
            if (!forced && schema)
                options.format = schema->id();
            const JsonSchema *chosen = schemaWithId(options.format);
            review.summary = chosen ? ImportText::tr("JSON, %1").arg(chosen->title())
                                    : ImportText::tr("JSON records");
        }
        review.format = options.format;
        return {};
    }

    Result<std::unique_ptr<ExampleReader>> open(const ImportInput &input, const InputProbe &probe,
        const ImportOptions &options) const override
    {
        Result<std::unique_ptr<JsonRecords>> records = openRecords(input, probe, options);
        if (!records)
            return failure(records);
        return std::make_unique<JsonExamples>(std::move(*records), options);
    }
};

} // namespace

const ImportFormat &jsonImportFormat()
{
    static const JsonImportFormat format;
    return format;
}

} // namespace core
