// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/badge.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

class IconLabel;
class TextLabel;

/// A sentence across the page with an icon and what can be done about it. Screen readers hear it
/// when it appears.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(BadgeKind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// The button is owned by the banner; connect to its clicked().
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// A button at the end that closes the banner.
    void setDismissable();

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    BadgeKind m_kind;
    TextLabel *m_text;
    QHBoxLayout *m_layout;
};

} // namespace ui
