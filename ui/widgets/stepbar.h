// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/badge.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

namespace ui {

enum class Step { Collect, Check, Tune, Compare, Use };
inline constexpr int kStepCount = 5;

[[nodiscard]] QString stepTitle(Step step);

/// One step: a circle with a painted number, the name, a count and perhaps a badge. The number is
/// no part of the name, so it stands on the right side in either direction.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(Step step, QWidget *parent);

    void setCount(const QString &count);
    /// A badge after the name; empty: none. Screen readers hear it after the name.
    void setBadge(const QString &badge);
    void setDone(bool done);
    /// Without name, for narrow windows.
    void setCompact(bool compact);
    [[nodiscard]] int fullWidth() const { return widthFor(false); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void widthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthFor(bool compact) const;
    void describe();

    Step m_step;
    QString m_count;
    QString m_badge;
    bool m_done = false;
    bool m_compact = false;
};

/// The five steps in a row. None is ever locked: a step that is not ready says so itself. Arrow
/// keys go from step to step, Tab leaves the bar.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    [[nodiscard]] StepButton *button(Step step) const
    {
        return m_buttons[static_cast<std::size_t>(step)];
    }
    void setCurrent(Step step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void stepRequested(ui::Step step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    std::array<StepButton *, kStepCount> m_buttons = {};
    bool m_arranging = false;
};

} // namespace ui
