// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace ui {

class ReplaceModel;

/// Planned changes side by side, each with its tick, in rows of one height.
class ReplaceTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ReplaceTable(ReplaceModel *model, QWidget *parent = nullptr);
};

} // namespace ui
