// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/examplereader.h"

#include "core/storage/projectstore.h"

#include <utility>

namespace ui {

ExampleReader readerOf(core::ProjectStore &store)
{
    return {[&store](core::ExampleQuery query) { return store.list(std::move(query)); },
        [&store](std::vector<core::ExampleId> ids) { return store.rows(std::move(ids)); }};
}

} // namespace ui
