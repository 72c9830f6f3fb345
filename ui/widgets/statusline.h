// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QPushButton;

namespace ui {

class IconLabel;
class TextLabel;

/// The bottom line of the window: a sentence on the left, a running job, the last change with Undo.
class StatusLine final : public Strip
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setIcon(IconName icon); ///< before the text
    void clearIcon();
    /// What stands at the end: the version, for example.
    void setEndText(const QString &text);
    /// Empty: none. With Undo beside it.
    void setLastChange(const QString &text);
    /// A running job with its progress and [Show]; taken over; null: none.
    void setChip(QWidget *chip);

signals:
    void undoRequested();

private:
    QHBoxLayout *m_row;
    IconLabel *m_icon;
    TextLabel *m_text;
    TextLabel *m_end;
    IconLabel *m_changeIcon;
    TextLabel *m_change;
    QPushButton *m_undo;
    QWidget *m_chip = nullptr;
};

/// Saved, being saved, or not yet: an icon and words. Screen readers hear when saving fails.
class SavedState final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedState(QWidget *parent = nullptr);

    enum class State { Saved, Saving, Retrying, ReadOnly };
    void setState(State state);
    [[nodiscard]] QString text() const;

private:
    IconLabel *m_icon;
    TextLabel *m_text;
};

/// The line under the step bar: what this step is for, and what the page puts at its end.
class GoalLine final : public Strip
{
    Q_OBJECT

public:
    explicit GoalLine(QWidget *parent = nullptr);

    /// `end` stays the page's.
    void present(const QString &goal, QWidget *end);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitEnd();

    QHBoxLayout *m_row;
    TextLabel *m_goal;
    QWidget *m_end = nullptr;
};

} // namespace ui
