// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"
#include "ui/dialogs/sheet.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui {

class TextField;

/// Makes an example of an answer: the better text is put right, and the other one may be kept beside it as
/// the worse one.
class RepairSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `better`: the place to begin with.
    RepairSheet(const core::BlindPair &pair, core::Place better, QWidget *parent);

signals:
    /// `worse`: the place of the answer that is the rejected one; nothing: none is.
    void repaired(const QString &text, std::optional<core::Place> worse);

private:
    void fill();
    void accept() override;

    core::BlindPair m_pair;
    QComboBox *m_from;
    TextField *m_text;
    QCheckBox *m_keepWorse;
    QPushButton *m_add = nullptr;
};

} // namespace ui
