// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/fixplan.h"

#include <QFont>
#include <QRect>
#include <QWidget>

class QPainter;

namespace ui {

/// How a changed phrase is drawn: what goes is struck through, what comes is underlined, each on its
/// own colour, with an arrow between. Never told by colour alone.
struct ChangeLook
{
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the window; each text keeps its own
    int lineHeight = 20;                             ///< pixels
};

/// Draws the change into one line; parts without text are left out. Returns the width used.
int paintChange(QPainter *painter, const QRect &rect, const ChangedPhrase &phrase,
    const ChangeLook &look, const QPalette &palette);
/// The width that everything would need.
[[nodiscard]] int changeWidth(const ChangedPhrase &phrase, const ChangeLook &look);
/// “Hi Zoe,” becomes “Dear Zoe,”
[[nodiscard]] QString changeSentence(const ChangedPhrase &phrase);

/// One changed phrase.
class ChangeLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeLabel(QWidget *parent = nullptr);

    void setPhrase(const ChangedPhrase &phrase);
    [[nodiscard]] const ChangedPhrase &phrase() const { return m_phrase; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ChangeLook look() const;

    ChangedPhrase m_phrase;
};

} // namespace ui
