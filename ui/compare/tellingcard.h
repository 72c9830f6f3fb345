// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/measures.h"
#include "ui/widgets/card.h"

namespace ui {

/// A pair that says much: where the second model gained most, or lost most.
class TellingCard final : public Card
{
    Q_OBJECT

public:
    enum class Kind { Best, Worst };

    /// `remarks`: what changed, in sentences; `canRepair`: the answers can become examples.
    TellingCard(Kind kind, const core::ComparedRow &row, const core::ComparisonPlan &plan,
        const QStringList &remarks, bool canRepair, QWidget *parent = nullptr);

signals:
    void openRequested(qint64 row);
    void repairRequested(qint64 row);
};

} // namespace ui
