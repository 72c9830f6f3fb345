// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace ui {

/// One of the four votes: a key cap with its digit, and what it means.
class VoteButton final : public QAbstractButton
{
    Q_OBJECT

public:
    VoteButton(int digit, const QString &text, QWidget *parent = nullptr);

    /// Whether the digit is shown: it does nothing while single keys are switched off.
    void setKeyShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_digit;
    bool m_keyShown = true;
};

} // namespace ui
