// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/checks/checker.h"
#include "core/checks/dismissals.h"
#include "core/checks/glossary.h"
#include "core/checks/housestyle.h"
#include "core/dataset/checkrecords.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

#include <array>
#include <functional>
#include <map>
#include <vector>

namespace core::checks {

/// Everything that the user decided about the checks of a project. A value, kept in the project file, so
/// that each decision is a step of undo:
///
///     CheckDecisions decisions = *readDecisions(store.checkRecords());
///     decisions.dismissals.add(Dismissals::here(finding));
///     store.apply({.action = "ignore", .detail = title, .checks = writeDecisions(decisions)});
struct CheckDecisions
{
    Dismissals dismissals = {}; ///< ignored one by one, and what was there when all was accepted
    PinnedStyle pinned = {};    ///< the style that the user chose
    QSet<QString> off = {};     ///< ids of checks never wanted
    std::vector<GlossaryTerm> terms = {};
    std::vector<RequiredPhrase> phrases = {};

    /// What the last look found to be clear, for hysteresis: key, segment, house and agreement only.
    HouseStyle house = {};
    std::map<QString, CheckScore> scores =
        {}; ///< by check id; dismissed ones are counted here, too
    /// Answers there were when "Keep these as your house style?" was last answered; 0: not yet.
    qint64 styleAskedAt = 0;
    bool styleKept = false; ///< the answer was yes

    /// Members and list entries of a later version, by part; written back as they were.
    std::array<QJsonObject, 5> unknown = {};
};

/// InvalidInput where a part is no JSON or of another shape. What a later version added is kept.
[[nodiscard]] Result<CheckDecisions> readDecisions(const CheckRecords &records);
/// The same decisions always give the same text.
[[nodiscard]] CheckRecords writeDecisions(const CheckDecisions &decisions);

/// Options of a look at a project with these settings and decisions.
[[nodiscard]] CheckOptions checkOptions(
    const ProjectSettings &settings, const CheckDecisions &decisions);
/// The part of a house style that hysteresis needs.
[[nodiscard]] HouseStyle forHysteresis(const HouseStyle &style);
/// Makes findings of checks that were wrong too often tips; must-fix stays.
void demote(std::vector<Finding> &findings, const std::map<QString, CheckScore> &scores);
/// Takes out what is dismissed. `categoryOf` gives the category of an example.
void removeDismissed(std::vector<Finding> &findings, const Dismissals &dismissals,
    const std::function<QString(ExampleId)> &categoryOf);

} // namespace core::checks
