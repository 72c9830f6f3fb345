// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/badge.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class LinkButton;
class TextLabel;

/// A line of a card: an icon, what it is about, and how it stands.
class FactRow final : public QWidget
{
    Q_OBJECT

public:
    FactRow(IconName icon, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// At the end, as text; empty: nothing.
    void setText(const QString &text);
    /// At the end, as a badge; empty: none.
    void setBadge(BadgeKind kind, const QString &text);
    /// At the end, a command; owned by the row.
    LinkButton *addLink(const QString &text, const QString &objectName);

private:
    QHBoxLayout *m_row;
    TextLabel *m_title;
    TextLabel *m_text;
    Badge *m_badge;
};

/// A number that counts, with its meaning below.
class BigFact final : public QWidget
{
    Q_OBJECT

public:
    explicit BigFact(const QString &caption, QWidget *parent = nullptr);

    void setValue(const QString &value);
    void setCaption(const QString &caption);
    [[nodiscard]] QString value() const;

private:
    TextLabel *m_value;
    TextLabel *m_caption;
};

} // namespace ui
