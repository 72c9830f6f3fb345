// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QString>
#include <QWidget>

namespace ui {

enum class BadgeKind { Plain, Must, Look, Tip, Ok };

/// Icon, word and colours together: a meaning is never told by colour alone.
struct BadgeLook
{
    ColorRole text;
    ColorRole back;
    IconName icon;
};
[[nodiscard]] BadgeLook badgeLook(BadgeKind kind);

/// Size of a badge with `text` at the current text size.
[[nodiscard]] QSize badgeSize(const QWidget *widget, const QString &text);
/// Draws a badge into `rect`; for delegates and painted widgets.
void paintBadge(QPainter *painter, const QRect &rect, BadgeKind kind, const QString &text,
    const QPalette &palette, Qt::LayoutDirection direction);

class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(BadgeKind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void setKind(BadgeKind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    QString m_text;
};

} // namespace ui
