// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace ui {

/// "10 minimum — 50 good start — 200 strong": how far a count has come, told by ticks and words.
class Milestones final : public QWidget
{
    Q_OBJECT

public:
    explicit Milestones(QWidget *parent = nullptr);

    void setCount(qint64 count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Mark
    {
        qint64 from;
        QString text;
    };
    [[nodiscard]] QList<Mark> marks() const;
    [[nodiscard]] int markWidth(const Mark &mark) const;
    void describe();

    qint64 m_count = 0;
};

} // namespace ui
