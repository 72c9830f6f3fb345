// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/checkrecords.h"
#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"
#include "core/dataset/vote.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// Identifies an entry of the change log. Grows with time.
using ChangeId = qint64;

/// New values for some fields of some examples; fields without a value stay as they are.
struct ExamplePatch
{
    std::vector<ExampleId> ids;

    std::optional<std::vector<Turn>> turns = {};
    std::optional<std::optional<QString>> ownRules = {};
    std::optional<std::optional<QString>> rejected = {};
    std::optional<QString> reference = {};
    std::optional<QString> category = {};
    QStringList addTags = {};
    QStringList removeTags = {};
    std::optional<QString> note = {};
    std::optional<Status> status = {};
    std::optional<Split> split = {};

    /// With a value, examples whose revision differs are skipped and reported: the patch was made
    /// for a text that is no longer there.
    std::optional<qint64> expectedRevision = {};
};

/// One thing that the user does: it is applied, undone and redone as a whole.
///
/// `action` names it for the menu and the history ("edit-answer", "import", "remove", "replace" …);
/// describe() in changelabel.h turns it into words in the user's language.
struct Edit
{
    QString action;
    QString detail = {}; ///< what the label mentions besides the count, for example a file name
    /// Consecutive edits with the same non-empty key within a second of each other, and one example,
    /// become one step of undo (typing).
    QString mergeKey = {};

    std::vector<ExamplePatch> patches = {};
    std::vector<Example> inserts = {};
    ExampleId insertAfter = 0;           ///< 0: at the end
    std::vector<ExampleId> remove = {};  ///< to the Removed group
    std::vector<ExampleId> restore = {}; ///< from the Removed group
    std::optional<ProjectSettings> settings = {};
    std::optional<CheckRecords> checks = {};
    std::vector<VotePatch> votes = {}; ///< on rows of comparisons
};

/// What an applied, undone or redone edit changed.
struct ChangeSummary
{
    ChangeId change = 0; ///< 0: nothing changed, nothing was logged
    QString action;
    QString detail;
    qint64 count = 0; ///< examples touched

    std::vector<ExampleId> inserted = {}; ///< now in the project, in order
    std::vector<ExampleId> removed = {};  ///< no longer among the examples
    std::vector<ExampleId> updated = {};
    std::vector<ExampleId> skipped = {}; ///< see ExamplePatch::expectedRevision
    bool settingsChanged = false;        ///< of settings or check records
    std::vector<qint64> votes = {};      ///< rows of comparisons whose vote or note changed
};

} // namespace core
