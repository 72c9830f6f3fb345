// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/trainer.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

/// What the learning curve shows.
struct LearningCurve
{
    std::vector<core::MetricPoint> points = {}; ///< by step
    qint64 stepsPerPass = 0;                    ///< 0: not known
    qint64 steps = 0; ///< of the whole tuning; 0: not known, then as far as there are points
    bool running = false;
    bool ended = false;
    QString sentence = {}; ///< what the curve says, for screen readers
};

/// The learning curve: mistakes on the examples as a line, on unseen ones as points joined by dashes.
/// The pointer or the arrow keys read single steps; what a provider did not tell is a gap.
class CurveView final : public QWidget
{
    Q_OBJECT

public:
    explicit CurveView(QWidget *parent = nullptr);

    void setCurve(LearningCurve curve);
    [[nodiscard]] const LearningCurve &curve() const { return m_curve; }

    /// The point that is read out, from 0; nothing: none.
    [[nodiscard]] std::optional<int> current() const { return m_current; }
    void setCurrent(std::optional<int> point);
    /// "Step 12, pass 2: your examples 1.23, unseen examples 1.30"; empty without a current point.
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Scale;
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QRectF plot() const;
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintTraining(QPainter &painter, const Scale &scale) const;
    void paintUnseen(QPainter &painter, const Scale &scale) const;
    void paintReadOut(QPainter &painter, const Scale &scale) const;
    void paintLegend(QPainter &painter) const;
    void describe();

    LearningCurve m_curve;
    std::optional<int> m_current;
};

/// The points of the training line, runs without gaps: a step is missing where the distance to the
/// next is more than three times the usual. Pure, for tests.
[[nodiscard]] std::vector<std::vector<core::MetricPoint>> trainingRuns(
    const std::vector<core::MetricPoint> &points);

} // namespace ui
