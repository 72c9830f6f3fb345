// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/answerview.h"

#include "core/text/displaytext.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace ui {

namespace {

/// Laying out one endless line takes a second per million characters; lines of this length do not
/// hold the window up.
constexpr qsizetype kLongestLine = 4'000;
constexpr int kMostMarks = 2'000;

/// With line breaks where a line is endless.
QString inLines(const QString &text)
{
    QString lines;
    lines.reserve(text.size() + text.size() / kLongestLine);
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        lines += c;
        length = c == u'\n' ? 0 : length + 1;
        const bool mayBreak = c.isSpace() || length >= 2 * kLongestLine;
        if (length >= kLongestLine && mayBreak && !c.isHighSurrogate()) {
            lines += u'\n';
            length = 0;
        }
    }
    return lines;
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(12);
    applyFont();
}

void AnswerView::applyFont()
{
    setFont(themedFont(this, TextStyle::Title));
}

void AnswerView::setAnswer(const QString &text)
{
    m_ranges.clear();
    m_whole = text;
    show(inLines(core::displayText(text, kShown)), text.size() > kShown);
}

void AnswerView::showEverything()
{
    if (!m_shortened)
        return;
    m_ranges.clear();
    show(inLines(core::displayText(m_whole)), false);
}

void AnswerView::show(const QString &text, bool shortened)
{
    if (text != m_shown) {
        // What only grows is added to, so that a reader's place and selection stay.
        if (!m_shown.isEmpty() && text.startsWith(m_shown)) {
            QTextCursor end(document());
            end.movePosition(QTextCursor::End);
            end.insertText(text.sliced(m_shown.size()));
        } else {
            setPlainText(text);
        }
        m_shown = text;
    }
    applyMarks();
    if (m_shortened != shortened) {
        m_shortened = shortened;
        emit shortenedChanged(shortened);
    }
}

void AnswerView::setMarks(const std::vector<TextRange> &ranges, DifferenceMark kind)
{
    m_ranges = ranges;
    m_kind = kind;
    applyMarks();
}

void AnswerView::applyMarks()
{
    QTextCharFormat format;
    const bool removed = m_kind == DifferenceMark::Removed;
    format.setBackground(themeColor(palette(), removed ? ColorRole::RemBack : ColorRole::AddBack));
    format.setForeground(themeColor(palette(), removed ? ColorRole::RemText : ColorRole::AddText));
    format.setFontUnderline(!removed);
    format.setFontStrikeOut(removed);
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &[start, length] : m_ranges) {
        if (selections.size() >= kMostMarks || start + length > m_shown.size())
            break;
        qsizetype end = start + length;
        while (end > start && m_shown[end - 1].isSpace())
            --end; // a gap or an empty line need no mark
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(start));
        cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    }
    setExtraSelections(selections);
}

void AnswerView::keyPressEvent(QKeyEvent *event)
{
    // A box for reading would scroll with the space bar; the page goes on to the next pair.
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Space)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void AnswerView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyFont();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyMarks();
}

} // namespace ui
