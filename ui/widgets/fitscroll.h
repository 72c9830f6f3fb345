// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace ui {

/// As high as what is in it, where there is room; else it scrolls.
class FitScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// `most`: highest, in pixels at 100 % text size; 0: no limit.
    explicit FitScroll(int most = 0, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_most;
};

} // namespace ui
