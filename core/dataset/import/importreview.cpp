// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importreview.h"

#include "core/dataset/import/importfiles.h"
#include "core/dataset/import/importformat.h"
#include "core/dataset/import/importtext.h"
#include "core/dataset/rendering.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Counts what a review tells, example by example.
class ReviewBuilder
{
public:
    ReviewBuilder(ImportReview &review, std::span<const quint64> existing)
        : m_review(review)
        , m_project(existing.begin(), existing.end())
    {
        m_settings.categoryInAnswer = CategoryInAnswer::FirstLine;
    }

    void add(const RecordReading &reading)
    {
        const Example &example = reading.example;
        const quint64 hash = contentHash(example);
        const bool inside = !m_seen.insert(hash).second;
        const bool inProject = m_project.contains(hash);
        ++m_review.found;
        m_review.duplicatesInside += inside && !inProject;
        m_review.duplicatesOfProject += inProject;
        m_review.toAdd += !inside && !inProject;
        if (m_review.preview.size() < kReviewPreviewLength) {
            m_review.preview.push_back(example);
            m_review.previewIsDuplicate.push_back(inside || inProject);
        }
        noteRules(reading);
        noteInsides(example);
    }

    void reject(RejectedRow row)
    {
        ++m_review.rejectedCount;
        if (m_review.rejected.size() < kMaxReportedRejections)
            m_review.rejected.push_back(std::move(row));
    }

    void finish()
    {
        if (m_sameRules && m_rules && !m_rules->isEmpty())
            m_review.commonHouseRules = m_rules;
    }

private:
    void noteRules(const RecordReading &reading)
    {
        if (m_review.found == 1)
            m_rules = reading.system;
        m_sameRules = m_sameRules && reading.system == m_rules;
    }

    void noteInsides(const Example &example)
    {
        // Taking a text apart costs more than reading it, and most texts need not be tried.
        const auto question = referenceTurn(example.turns);
        if (question && example.reference.isEmpty() &&
            example.turns[*question].text.contains(u"\n\nReference:\n"))
            m_review.withReferenceInside +=
                splitUserTurn(example.turns[*question].text, m_settings).has_value();
        const auto answer = answerTurn(example.turns);
        if (answer && example.category.isEmpty() &&
            example.turns[*answer].text.startsWith(u"Category: "))
            m_review.withCategoryLine +=
                splitAnswer(example.turns[*answer].text, m_settings).has_value();
    }

    ProjectSettings m_settings;
    ImportReview &m_review;
    std::unordered_set<quint64> m_project;
    std::unordered_set<quint64> m_seen;
    std::optional<QString> m_rules;
    bool m_sameRules = true;
};

Result<> reviewFile(const PlannedFile &file, FileReview &about, ReviewBuilder &builder,
    const std::stop_token &stop, const std::function<void(qint64)> &progress)
{
    Result<std::unique_ptr<PlannedReader>> reader = PlannedReader::open(file);
    if (!reader)
        return failure(reader);
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, ImportText::tr("Stopped. Nothing was added."));
        Result<ReadBatch> batch = (*reader)->next();
        if (!batch)
            return failure(batch);
        for (const RecordReading &reading : batch->readings)
            builder.add(reading);
        about.examples += static_cast<qint64>(batch->readings.size());
        about.rows += static_cast<qint64>(batch->readings.size() + batch->rejected.size());
        for (RejectedRow &row : batch->rejected)
            builder.reject(std::move(row));
        progress((*reader)->bytesRead());
        if (batch->atEnd) {
            about.notices += (*reader)->notices();
            return {};
        }
    }
}

/// Examples of a plan, opened file by file as the import gets to them.
class PlannedSource final : public ExampleSource
{
public:
    PlannedSource(ImportPlan plan, RejectionSink rejected)
        : m_plan(std::move(plan))
        , m_rejected(std::move(rejected))
    {
    }

    Result<std::vector<Example>> next() override
    {
        std::vector<Example> examples;
        while (examples.empty()) {
            if (!m_reader) {
                if (m_next == m_plan.size())
                    break;
                Result<std::unique_ptr<PlannedReader>> reader =
                    PlannedReader::open(m_plan[m_next++]);
                if (!reader)
                    return failure(reader);
                m_reader = std::move(*reader);
            }
            Result<ReadBatch> batch = m_reader->next();
            if (!batch)
                return failure(batch);
            examples.reserve(batch->readings.size());
            for (RecordReading &reading : batch->readings)
                examples.push_back(std::move(reading.example));
            if (m_rejected) {
                for (const RejectedRow &row : batch->rejected)
                    m_rejected(row);
            }
            if (batch->atEnd)
                m_reader.reset();
        }
        return examples;
    }

private:
    ImportPlan m_plan;
    RejectionSink m_rejected;
    std::unique_ptr<PlannedReader> m_reader;
    std::size_t m_next = 0;
};

} // namespace

Result<ImportReview> reviewImport(const std::vector<ImportInput> &inputs,
    const ImportOptions &options, std::span<const quint64> existingHashes, std::stop_token stop,
    Progress progress)
{
    ImportReview review;
    ReviewBuilder builder(review, existingHashes);
    std::vector<RejectedRow> unreadable;
    Result<std::vector<InspectedFile>> inspected = inspectInputs(inputs, options, unreadable);
    if (!inspected)
        return failure(inspected);
    for (RejectedRow &row : unreadable)
        builder.reject(std::move(row));

    qint64 total = 0;
    for (const InspectedFile &file : *inspected)
        total += sizeOf(file.planned);
    qint64 done = 0;
    for (InspectedFile &file : *inspected) {
        const Result<> read =
            reviewFile(file.planned, file.review, builder, stop, [&](qint64 bytes) {
                if (progress)
                    progress(std::min(done + bytes, total), total);
            });
        if (!read)
            return failure(read);
        done += sizeOf(file.planned);
        file.review.summary = ImportText::tr("%1, %2.").arg(file.review.summary,
            ImportText::tr("%Ln row(s)", nullptr, static_cast<int>(file.review.rows)));
        review.files.push_back(std::move(file.review));
        review.plan.push_back(std::move(file.planned));
    }
    builder.finish();
    return review;
}

std::unique_ptr<ExampleSource> openImport(ImportPlan plan, RejectionSink rejected)
{
    return std::make_unique<PlannedSource>(std::move(plan), std::move(rejected));
}

} // namespace core
