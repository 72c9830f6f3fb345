// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/dialogs.h"

#include <QDialog>

class QVBoxLayout;

namespace ui {

/// A question or an error in plain words: what, why, and buttons that say what they do. Technical
/// text is one click away and can be copied. The first button has the focus and is what Escape means.
class MessageDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MessageDialog(const Question &question, QWidget *parent);

    /// Index of the button that was pressed; 0 until then.
    [[nodiscard]] int answer() const { return m_answer; }

private:
    void addDetail(const QString &detail, QVBoxLayout *column);

    int m_answer = 0;
};

} // namespace ui
