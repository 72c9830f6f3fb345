// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkworker.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t kBatch = 4096; ///< examples in memory at a time

core::Error stopped()
{
    return {core::ErrorCode::Cancelled, {}, {}};
}

} // namespace

CheckWorker::CheckWorker(std::shared_ptr<ProjectDoor> door)
    : m_door(std::move(door))
{
}

core::Result<SnapshotPtr> CheckWorker::run(const CheckTask &task, std::stop_token stop)
{
    core::Result<CheckSnapshot> looked = task.kind == CheckTask::Kind::Everything || !m_checker
        ? lookAtEverything(task, stop)
        : task.kind == CheckTask::Kind::Changes ? lookAtChanges(task, stop)
                                                : sift(task);
    if (!looked)
        return core::failure(looked);
    m_last = std::make_shared<const CheckSnapshot>(std::move(*looked));
    return m_last;
}

SnapshotContext CheckWorker::context(const CheckTask &task) const
{
    return {task.decisions, m_order, [this](core::ExampleId id) {
                const auto found = m_notes.find(id);
                return found == m_notes.end() ? ExampleNote() : found->second;
            }};
}

CheckSnapshot CheckWorker::sift(const CheckTask &task) const
{
    core::checks::ReportChange nothing;
    nothing.style = m_style;
    nothing.count = m_last->examples;
    return nextSnapshot(*m_last, std::move(nothing), context(task));
}

core::Result<CheckSnapshot> CheckWorker::lookAtEverything(
    const CheckTask &task, std::stop_token stop)
{
    m_checker.reset();
    m_notes.clear();
    core::Result<std::vector<core::ExampleId>> ids = m_door->ids();
    if (!ids)
        return core::failure(ids);
    m_order = std::make_shared<const ExampleOrder>(std::move(*ids));
    core::checks::CheckOptions options = checkOptions(task.settings, *task.decisions);
    if (!m_style.entries.empty())
        options.previous = m_style;
    core::checks::Checker checker(std::move(options));
    const std::vector<core::ExampleId> &all = m_order->ids;
    if (task.progress)
        task.progress->total = qint64(all.size());
    for (std::size_t from = 0; from < all.size(); from += kBatch) {
        const auto begin = all.begin() + std::ptrdiff_t(from);
        const auto end = all.begin() + std::ptrdiff_t(std::min(from + kBatch, all.size()));
        core::Result<std::vector<core::Example>> batch = m_door->examples({begin, end}, stop);
        if (!batch)
            return core::failure(batch);
        note(*batch);
        checker.add(*batch, stop);
        if (stop.stop_requested())
            return tl::unexpected(stopped());
        if (task.progress)
            task.progress->done = end - all.begin();
    }
    core::checks::CheckReport report = checker.finish(fetcher(stop), stop);
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    m_checker = std::move(checker);
    m_style = report.style;
    return makeSnapshot(std::move(report), context(task));
}

core::Result<CheckSnapshot> CheckWorker::lookAtChanges(const CheckTask &task, std::stop_token stop)
{
    if (task.reordered) {
        core::Result<std::vector<core::ExampleId>> ids = m_door->ids();
        if (!ids)
            return core::failure(ids);
        m_order = std::make_shared<const ExampleOrder>(std::move(*ids));
    }
    // What is listed no more is gone for the checks, too, although it can still be read.
    std::vector<core::ExampleId> present;
    std::vector<core::ExampleId> gone;
    for (const core::ExampleId id : task.changed)
        (m_order->rows.contains(id) ? present : gone).push_back(id);
    std::sort(present.begin(), present.end());
    core::Result<std::vector<core::Example>> examples = m_door->examples(present, stop);
    if (!examples)
        return core::failure(examples);
    note(*examples);
    if (examples->size() < present.size()) { // erased a moment ago
        std::unordered_set<core::ExampleId> missing(present.begin(), present.end());
        for (const core::Example &example : *examples)
            missing.erase(example.id);
        gone.insert(gone.end(), missing.begin(), missing.end());
    }
    for (const core::ExampleId id : gone)
        m_notes.erase(id);
    m_checker->setPinned(task.decisions->pinned);
    core::checks::ReportChange change = m_checker->update(*examples, gone, fetcher(stop), stop);
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    m_style = change.style;
    return nextSnapshot(*m_last, std::move(change), context(task));
}

core::checks::Checker::Fetch CheckWorker::fetcher(std::stop_token stop) const
{
    return [this, stop](const std::vector<core::ExampleId> &ids) {
        return m_door->examples(ids, stop).value_or(std::vector<core::Example>());
    };
}

void CheckWorker::note(const std::vector<core::Example> &examples)
{
    for (const core::Example &example : examples) {
        const auto category = m_categories.insert(example.category);
        m_notes[example.id] = {example.revision, *category};
    }
}

} // namespace ui
