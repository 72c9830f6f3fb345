// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/query.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace core {
class ProjectStore;
}

namespace ui {

/// What the table reads: a seam between the model and the project, so that tests decide when an
/// answer arrives. Both functions answer later, on the thread that called.
struct ExampleReader
{
    std::function<QFuture<core::Result<std::vector<core::ExampleId>>>(core::ExampleQuery)> list;
    /// Rows in the order of the ids; ids that no longer exist are left out.
    std::function<QFuture<core::Result<std::vector<core::ExampleRow>>>(
        std::vector<core::ExampleId>)>
        rows;
};

/// Reads from `store`, which must outlive the reader.
[[nodiscard]] ExampleReader readerOf(core::ProjectStore &store);

} // namespace ui
