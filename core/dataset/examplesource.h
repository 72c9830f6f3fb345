// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/example.h"

#include <vector>

namespace core {

/// Delivers examples to an import, batch by batch, on the import's own thread.
class ExampleSource
{
public:
    virtual ~ExampleSource() = default;

    /// The next examples; an empty batch ends the import. An error rolls everything back.
    [[nodiscard]] virtual Result<std::vector<Example>> next() = 0;

protected:
    ExampleSource() = default;
    ExampleSource(const ExampleSource &) = default;
    ExampleSource &operator=(const ExampleSource &) = default;
};

} // namespace core
