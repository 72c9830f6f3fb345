// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"
#include "ui/dialogs/sheet.h"

#include <span>

namespace ui {

/// All comparisons of a project, newest first.
class ComparisonListSheet final : public Sheet
{
    Q_OBJECT

public:
    ComparisonListSheet(std::span<const core::Comparison> comparisons, QWidget *parent);

signals:
    void chosen(qint64 comparison);
};

} // namespace ui
