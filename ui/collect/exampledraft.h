// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/storage/edit.h"

#include <QFlags>

#include <optional>
#include <vector>

namespace ui {

/// What of an example can be edited on its own.
enum class ExampleField {
    Turns = 0x001,
    OwnRules = 0x002,
    Rejected = 0x004,
    Reference = 0x008,
    Category = 0x010,
    Tags = 0x020,
    Note = 0x040,
    Status = 0x080,
    Split = 0x100,
};
Q_DECLARE_FLAGS(ExampleFields, ExampleField)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExampleFields)

/// Keeps what is on screen and what is in the project apart, so that neither gets lost: typed text
/// becomes a patch of just the fields that were touched, and a change from elsewhere arrives in all
/// the others. A plain value.
class ExampleDraft
{
public:
    /// Begins with an example as it is stored.
    void start(core::Example stored);
    [[nodiscard]] core::ExampleId id() const { return m_stored.id; }
    [[nodiscard]] const core::Example &stored() const { return m_stored; }

    void touch(ExampleField field) { m_touched |= field; }
    [[nodiscard]] ExampleFields touched() const { return m_touched; }

    /// The touched fields of `shown` that differ from what is stored; from now on they count as
    /// stored. No value: nothing differs.
    [[nodiscard]] std::optional<core::ExamplePatch> take(const core::Example &shown);

    /// Takes in what is now stored and returns what to show: touched fields as in `shown`, the others
    /// as in `stored`. Turns are put together one by one.
    [[nodiscard]] core::Example merge(core::Example stored, const core::Example &shown);

private:
    core::Example m_stored;
    ExampleFields m_touched;
};

} // namespace ui
