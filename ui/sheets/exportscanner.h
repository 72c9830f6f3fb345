// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/export/examplewriter.h"
#include "ui/sheets/exportports.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <unordered_set>

namespace ui {

struct SharedProgress;

/// Which part of the examples goes into the file.
enum class ExportSplit {
    Train, ///< what a model may learn from: not kept aside, not left out
    Kept,  ///< only those kept aside for testing
    All,
};

struct ExportSelection
{
    QString format; ///< id
    std::vector<core::ExampleId> ids;
    ExportSplit split = ExportSplit::Train;
    std::unordered_set<core::ExampleId> leftOut = {}; ///< by the user, for this export
    bool furtherFields = true; ///< whether what else stood in an imported record is written
};

inline constexpr std::size_t kMaxShownProblems = 500;
inline constexpr qsizetype kMaxFurtherFields = 20;

/// What an export would write. Nothing has been written.
struct ExportScan
{
    std::vector<core::ExampleId> ids;   ///< that go into the file, in order
    std::array<qint64, 4> bySplit = {}; ///< of all that were selected; indexed by core::Split
    std::vector<core::ExportProblem>
        problems; ///< those that must be fixed first, at most kMaxShownProblems
    std::vector<core::ExampleId> mustFix; ///< examples that keep the file from being written
    /// Names of what else stood in the imported records, at most kMaxFurtherFields: a customer's number,
    /// for example, which nobody means to send.
    QStringList furtherFields;
    qint64 notes = 0; ///< problems that need not be fixed
    QString preview;  ///< the first lines of the file
};

/// Reads the chosen examples once, on the store's reader thread: counts, checks and the first lines.
/// A newer scan supersedes one that is still running.
class ExportScanner final : public QObject
{
    Q_OBJECT

public:
    explicit ExportScanner(ExportPorts ports, QObject *parent = nullptr);
    ~ExportScanner() override;

    void scan(ExportSelection selection);
    [[nodiscard]] std::shared_ptr<SharedProgress> progress() const { return m_progress; }

signals:
    void scanned(const ui::ExportScan &scan);
    void failed(const core::Error &error);

private:
    ExportPorts m_ports;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    std::shared_ptr<SharedProgress> m_progress;
};

} // namespace ui
