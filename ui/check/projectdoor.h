// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/projectstore.h"

#include <mutex>
#include <stop_token>
#include <vector>

namespace ui {

/// A project as a thread of the pool sees it: reads and waits, until the project is closed. So a
/// project can be closed at once, whatever still works on what it read earlier.
class ProjectDoor
{
public:
    explicit ProjectDoor(core::ProjectStore &store);

    /// From now on everything fails with Cancelled. Called before the store goes.
    void close();

    // Not on the GUI thread: these wait.
    [[nodiscard]] core::Result<std::vector<core::ExampleId>> ids() const;
    /// In the order of `ids`; those that have gone are left out.
    [[nodiscard]] core::Result<std::vector<core::Example>> examples(
        const std::vector<core::ExampleId> &ids, std::stop_token stop) const;

private:
    mutable std::mutex m_mutex;
    core::ProjectStore *m_store;
};

} // namespace ui
