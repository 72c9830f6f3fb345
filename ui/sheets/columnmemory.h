// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importoptions.h"

namespace ui {

class Settings;

/// Which column was which, by FileReview::headerSignature: what the user chose last time for a file
/// with the same header. The newest 100 are kept.
[[nodiscard]] QHash<QByteArray, core::FieldMapping> rememberedColumns(const Settings &settings);
void rememberColumns(
    Settings &settings, const QByteArray &headerSignature, const core::FieldMapping &mapping);

} // namespace ui
