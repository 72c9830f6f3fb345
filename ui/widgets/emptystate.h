// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

class TextLabel;

/// A centred block that says what will be here and how to begin.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(IconName icon, const QString &title, const QString &body, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &body);
    /// The button is owned by the block; connect to its clicked().
    QPushButton *addButton(const QString &text, const QString &objectName);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applySizes();

    QWidget *m_icon;
    TextLabel *m_title;
    TextLabel *m_body;
    QWidget *m_block;
    QHBoxLayout *m_buttons;
};

} // namespace ui
