// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace core {
struct HistoryEntry;
}

namespace ui {

/// What a change did, in the words of a menu: "edit the answer", "remove 12 examples". An action that
/// is not known (from a newer version) is "the last change".
[[nodiscard]] QString changeLabel(const QString &action, const QString &detail, qint64 count);
[[nodiscard]] QString changeLabel(const core::HistoryEntry &entry);

} // namespace ui
