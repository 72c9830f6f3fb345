// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/badge.h"

#include <QAbstractButton>

namespace ui {

/// One of several places to choose from: icon, name, a badge, and a sentence below. Only one of those
/// with the same parent is chosen.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(IconName icon, const QString &title, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setBadge(BadgeKind kind, const QString &text);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString sentence() const { return m_sentence; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Places
    {
        QRect radio;
        QRect icon;
        QRect title;
        QRect badge;
        QRect sentence;
        int height = 0;
    };
    [[nodiscard]] Places places(int width) const;
    void describe();

    IconName m_icon;
    QString m_title;
    QString m_sentence;
    BadgeKind m_badgeKind = BadgeKind::Plain;
    QString m_badge;
};

} // namespace ui
