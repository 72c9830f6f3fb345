// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/checksnapshot.h"
#include "ui/widgets/badge.h"

#include <QString>

namespace ui {

/// Badge, icon and colours of a severity. Probably wrong and Take a look share colours; the words
/// and the icon tell them apart.
[[nodiscard]] BadgeKind severityBadge(core::checks::Severity severity);
[[nodiscard]] BadgeLook severityLook(core::checks::Severity severity);

/// The heading of a card: "12 answers open otherwise than with “Dear”" in general words.
[[nodiscard]] QString cardTitle(const Cause &cause);
/// A question in a few words, for the list: the name of its convention and its category.
[[nodiscard]] QString questionTitle(
    const CheckSnapshot &snapshot, const core::checks::StyleQuestion &question);
/// What an example's badge says: the name of its worst finding's cause.
[[nodiscard]] QString flagName(const CheckSnapshot &snapshot, core::ExampleId example);
/// "strong", "good", "mixed": how far answers agree, in words.
[[nodiscard]] QString agreementWord(double level);
/// "231 of 248 have nothing left to look at"
[[nodiscard]] QString doneSentence(const CheckSnapshot &snapshot);
/// "12 changed, 1 skipped (you edited it)"
[[nodiscard]] QString fixedSentence(qint64 changed, qint64 skipped);

} // namespace ui
