// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/quote.h"
#include "core/jobs/timeestimate.h"
#include "core/jobs/tuningjob.h"
#include "core/providers/catalogue.h"

#include <QString>

namespace ui {

// How times, money and places of tuning are said. Pure.

/// "under a minute", "2 – 4 min", "1.5 – 3 h". Rounded outwards: nobody waits to the second.
[[nodiscard]] QString rangeText(std::chrono::seconds low, std::chrono::seconds high);
/// What has passed: "12 s", "8 min", "1 h 5 min".
[[nodiscard]] QString durationText(std::chrono::seconds time);
/// "$4.00 – $4.80", one amount where both are the same, "free" for nothing.
[[nodiscard]] QString moneyText(const core::Money &money);
[[nodiscard]] QString dollars(double amount);
/// "7.6 MB"
[[nodiscard]] QString sizeText(qint64 bytes);

/// What the list of recommended models says of one, in the user's language; a name stays as it is.
[[nodiscard]] QString modelText(const QString &english);
/// Where the plan's examples go: "this computer", or the host.
[[nodiscard]] QString placeName(const core::TuningPlan &plan, const core::Catalogue &catalogue);
/// What the user named the tuning, else its number: "Tuning 3".
[[nodiscard]] QString jobName(const core::TuningJob &job);
/// "today at 14:32", "3 November at 09:10"
[[nodiscard]] QString whenText(qint64 milliseconds, qint64 now);
/// What left for somewhere: "Examples to learn from".
[[nodiscard]] QString sentText(const QString &what);

/// An event in plain words; the provider's own where they are not known. Empty: of no interest to
/// people, since the curve and the stages show it.
[[nodiscard]] QString eventText(const QString &message);

/// A license as people know it: "Apache 2.0"; "not stated" for none.
[[nodiscard]] QString licenseText(const QString &license);

} // namespace ui
