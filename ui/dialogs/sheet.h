// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// A dialog as all of ours look: a heading and perhaps a sentence above, a body that scrolls where it
/// does not fit, a row of buttons below. Fits a screen of 850 x 530 units.
///
/// Shown with open(), never waited for. Deletes itself when closed.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(const QString &title, QWidget *parent);

    void setVisible(bool visible) override;
    /// Under the heading; empty: none.
    void setSentence(const QString &text);
    [[nodiscard]] QString sentence() const;

protected:
    /// Widgets of the middle go here, from top to bottom.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// At the end of the row; the first one that is added stands at the edge.
    QPushButton *addButton(const QString &text, const QString &objectName, bool primary = false);
    /// Closes the sheet and changes nothing.
    QPushButton *addCloseButton(const QString &text);
    /// Before the buttons.
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    /// The size to begin with, at 100 % text size; no height: as high as the body wants. Smaller where
    /// the window or the screen is.
    void setPreferredSize(int width, int height = 0);

    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int naturalHeight(int width) const;
    void fit();
    void orderTabs();

    TextLabel *m_sentence;
    QWidget *m_head;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_footer;
    QHBoxLayout *m_buttons;
    QSize m_preferred = {440, 0};
    bool m_shown = false;
};

} // namespace ui
