// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/exportscanner.h"

#include "core/base/async.h"
#include "ui/support/background.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t kPreviewExamples = 20;

bool belongs(core::Split split, ExportSplit wanted)
{
    switch (wanted) {
    case ExportSplit::Train:
        return split == core::Split::Train || split == core::Split::Validation;
    case ExportSplit::Kept:
        return split == core::Split::Kept;
    case ExportSplit::All:
        return true;
    }
    return false;
}

/// Touched only by the reader thread until its future has finished, then only by the window's.
struct Scanning
{
    ExportSelection selection;
    core::ExportContext context;
    std::function<QString(core::ExampleId)> mustFix;
    ExportScan scan;
    std::vector<core::Example> first;
    std::vector<core::ExportProblem> notes;
    std::unordered_set<core::ExampleId> inTheWay;

    core::Result<> take(std::span<const core::Example> batch)
    {
        std::vector<core::Example> chosen;
        for (const core::Example &example : batch) {
            ++scan.bySplit.at(std::size_t(example.split));
            if (belongs(example.split, selection.split) && !selection.leftOut.contains(example.id))
                chosen.push_back(example);
        }
        for (core::Example &example : chosen)
            takeFurtherFields(example);
        const auto firstNumber = qint64(scan.ids.size()) + 1;
        for (core::ExportProblem &problem :
            core::exportProblems(selection.format, chosen, context, firstNumber))
            keep(std::move(problem));
        if (mustFix) {
            for (std::size_t i = 0; i < chosen.size(); ++i)
                keepChecked(chosen[i].id, firstNumber + qint64(i));
        }
        const bool previewed = first.size() >= kPreviewExamples;
        for (core::Example &example : chosen) {
            scan.ids.push_back(example.id);
            if (first.size() < kPreviewExamples)
                first.push_back(std::move(example));
        }
        if (previewed)
            return {};
        auto preview = core::previewExport(selection.format, first, context);
        if (!preview)
            return core::failure(preview);
        scan.preview = *std::move(preview);
        return {};
    }

    void takeFurtherFields(core::Example &example)
    {
        if (example.extra.isEmpty())
            return;
        if (scan.furtherFields.size() < kMaxFurtherFields) {
            const QStringList names = QJsonDocument::fromJson(example.extra).object().keys();
            for (const QString &name : names) {
                if (!scan.furtherFields.contains(name))
                    scan.furtherFields.append(name);
            }
        }
        if (!selection.furtherFields)
            example.extra.clear();
    }

    /// What the checks say must be fixed first.
    void keepChecked(core::ExampleId id, qint64 number)
    {
        const QString reason = mustFix(id);
        if (!reason.isEmpty())
            keep({number, id,
                ExportScanner::tr("Example %1: %2").arg(QLocale().toString(number), reason), true});
    }

    void keep(core::ExportProblem problem)
    {
        if (problem.mustFix) {
            if (inTheWay.insert(problem.example).second)
                scan.mustFix.push_back(problem.example);
            if (scan.problems.size() < kMaxShownProblems)
                scan.problems.push_back(std::move(problem));
        } else {
            ++scan.notes;
            if (notes.size() < kMaxShownProblems)
                notes.push_back(std::move(problem));
        }
    }

    /// Those that must be fixed come first.
    ExportScan finished()
    {
        const std::size_t room = kMaxShownProblems - scan.problems.size();
        notes.resize(std::min(notes.size(), room));
        std::ranges::move(notes, std::back_inserter(scan.problems));
        return std::move(scan);
    }
};

} // namespace

ExportScanner::ExportScanner(ExportPorts ports, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
{
}

ExportScanner::~ExportScanner()
{
    m_stop.request_stop();
}

void ExportScanner::scan(ExportSelection selection)
{
    m_stop.request_stop();
    m_stop = {};
    const quint64 generation = ++m_generation;
    m_progress = std::make_shared<SharedProgress>();
    m_progress->total = qint64(selection.ids.size());
    auto scanning = std::make_shared<Scanning>();
    scanning->selection = std::move(selection);
    scanning->context.settings = m_ports.settings;
    scanning->mustFix = m_ports.mustFix;
    const auto visitor = [scanning, progress = m_progress](std::span<const core::Example> batch) {
        progress->done += qint64(batch.size());
        return scanning->take(batch);
    };
    core::onFinished(m_ports.visit(scanning->selection.ids, visitor, m_stop.get_token()), this,
        [this, generation, scanning](const core::Result<> &result) {
            if (generation != m_generation)
                return;
            if (result)
                emit scanned(scanning->finished());
            else if (result.error().code != core::ErrorCode::Cancelled)
                emit failed(result.error());
        });
}

} // namespace ui
