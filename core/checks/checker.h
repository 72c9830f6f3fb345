// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/async.h"
#include "core/checks/checkoptions.h"
#include "core/checks/dismissals.h"
#include "core/checks/finding.h"
#include "core/checks/housestyle.h"
#include "core/dataset/example.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace core::checks {

/// What a look at the examples found.
struct CheckReport
{
    std::vector<Finding> findings; ///< by severity, then the examples in their order
    HouseStyle style;
    qint64 examples = 0;
    bool complete = true; ///< false: stopped before the end
};

/// What an update changed.
struct ReportChange
{
    std::vector<ExampleId>
        examples; ///< of which other things are said now; 0: the project as a whole
    std::vector<Finding> findings; ///< all that is said of these now, an example's own ones first
    HouseStyle style;
    qint64 count = 0; ///< of all examples
};

/// Checks a project's examples and keeps what it needs to check a changed one again.
///
/// Give it all examples with add(), in batches of any size, then finish(). After an edit, update() looks
/// again at what changed and at what depends on it. Keeps no text: where words are needed, it asks for
/// examples by id. Not thread-safe itself; add() and finish() use several threads inside.
class Checker
{
public:
    /// Gives back examples by id, in any order; those that have gone are left out. Called on the
    /// thread that called finish() or update().
    using Fetch = std::function<std::vector<Example>(const std::vector<ExampleId> &)>;

    explicit Checker(CheckOptions options);
    ~Checker();
    Checker(Checker &&) noexcept;
    Checker &operator=(Checker &&) noexcept;

    void add(std::span<const Example> examples, std::stop_token stop = {});
    /// Decides the house style and finds what breaks it.
    [[nodiscard]] CheckReport finish(
        const Fetch &fetch, std::stop_token stop = {}, const Progress &progress = {});
    /// After finish(): examples that were changed or added, and ones that were removed. Slow relations
    /// (suspect labels, drift) keep their earlier findings until the next finish(). When it is stopped,
    /// only another finish() tells what there is.
    [[nodiscard]] ReportChange update(std::span<const Example> changed,
        const std::vector<ExampleId> &removed, const Fetch &fetch, std::stop_token stop = {});
    /// Everything that is known after finish() and any update().
    [[nodiscard]] CheckReport report() const;
    /// The choices that the user made; takes effect with the next finish() or update().
    void setPinned(PinnedStyle pinned);
    [[nodiscard]] const CheckOptions &options() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// All at once, for examples in memory. The report without what `dismissals` cover.
[[nodiscard]] CheckReport checkExamples(std::span<const Example> examples, CheckOptions options,
    const Dismissals &dismissals = {}, std::stop_token stop = {});

} // namespace core::checks
