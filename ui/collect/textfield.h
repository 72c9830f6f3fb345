// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTextCursor>
#include <QTextEdit>

#include <optional>
#include <utility>
#include <vector>

namespace ui {

/// A phrase that is underlined: something is to be looked at there.
struct TextMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    int id = 0; ///< given back by TextField::markAt()

    bool operator==(const TextMark &) const = default;
};

/// A box for plain text of any length, in the direction in which the text reads.
///
/// Undo is the project's, not the box's own: Ctrl+Z reaches the window. Tab leaves the box, Ctrl+Tab
/// writes a tab. A text of more than kShownLength characters is shown in part and cannot be typed
/// in until the user asks for all of it, so that opening it never holds up the window.
class TextField final : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype kShownLength = 60'000;
    /// Laying out a text takes a second per million characters; longer ones stay shown in part.
    static constexpr qsizetype kMostEditable = 1'000'000;

    explicit TextField(QWidget *parent = nullptr);

    /// The whole text, also when only its beginning is shown.
    [[nodiscard]] QString text() const;
    /// Replaces what differs and leaves the caret where it was in the text. Emits nothing.
    void setText(const QString &text);
    [[nodiscard]] bool isShortened() const { return m_shortened; }
    /// Of a text of up to kMostEditable characters; longer ones stay as they are.
    void showEverything();

    /// Height in lines: at least `least`, growing with the text to `most`.
    void setLines(int least, int most);
    /// Text to mark wherever it occurs; empty: none.
    void setFindText(const QString &text);
    /// Underlines phrases. They stay with their words while the text is being edited.
    void setMarks(const std::vector<TextMark> &marks);
    /// The underlined phrase that the caret is in or beside; no value: none.
    [[nodiscard]] std::optional<int> markAt(int position) const;
    /// Puts the caret before a phrase and makes it visible.
    void goToMark(int id);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited(); ///< by the user
    void focusLeft();
    void tablePasted(); ///< the clipboard holds rows; nothing was put into the box
    void escapePressed();
    void shortenedChanged(bool shortened);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applySizes();
    void replaceChanged(const QString &text);
    void setShortened(bool shortened);
    void markFound();
    void setDirection(Qt::LayoutDirection direction);
    [[nodiscard]] int heightOf(qreal lines) const;

    QString m_whole; ///< while it is shown in part
    QString m_find;
    std::vector<std::pair<QTextCursor, int>> m_marks; ///< cursors move with the text
    int m_least = 2;
    int m_most = 8;
    bool m_setting = false;
    bool m_shortened = false;
};

} // namespace ui
