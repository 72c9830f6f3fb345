// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/seenexamples.h"

#include "core/jobs/waiting.h"
#include "core/storage/try.h"

#include <set>

namespace core {

Result<SeenExamples> readSeen(
    const JobStore &jobs, const ComparisonPlan &plan, const std::stop_token &stop)
{
    SeenExamples seen;
    std::set<qint64> versions;
    for (const Side side : kSides) {
        const Contestant &contestant = plan.contestant(side);
        seen.shown.insert(seen.shown.end(), contestant.shots.begin(), contestant.shots.end());
        if (contestant.job == 0)
            continue;
        ATTUNE_TRY_ASSIGN(const TuningJob job, waitFor(jobs.job(contestant.job), stop));
        if (!versions.insert(job.version).second)
            continue;
        ATTUNE_TRY_ASSIGN(FrozenExamples frozen, waitFor(jobs.frozen(job.version), stop));
        for (Example &example : frozen.examples) {
            if (example.split == Split::Train || example.split == Split::Validation)
                seen.learned.push_back(std::move(example));
        }
    }
    return seen;
}

} // namespace core
