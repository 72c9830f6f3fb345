// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/textfield.h"

#include "ui/sheets/clipboardtable.h"
#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qsizetype kShownOfLong = 20'000;
constexpr int kMostMarks = 500;

/// Keys that mean something to the window although a text box would take them.
bool belongsToWindow(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        return true;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    const bool controlShift = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Z:
    case Qt::Key_Y:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return control || controlShift;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_U:
    case Qt::Key_D:
    case Qt::Key_H:
    case Qt::Key_K:
    case Qt::Key_E:
        return control;
    default:
        return false;
    }
}

} // namespace

TextField::TextField(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(4);
    setViewportMargins(2, 0, 2, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    applySizes();
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_setting && (removed > 0 || added > 0))
            emit edited();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { updateGeometry(); });
}

QString TextField::text() const
{
    return m_shortened ? m_whole : toPlainText();
}

void TextField::setText(const QString &text)
{
    if (this->text() == text)
        return;
    const QScopedValueRollback setting(m_setting, true);
    if (text.size() > kShownLength) {
        m_whole = text;
        setPlainText(text.left(kShownOfLong));
        applySizes();
        setShortened(true);
    } else {
        m_whole.clear();
        setShortened(false);
        replaceChanged(text);
        applySizes();
    }
    markFound();
}

void TextField::replaceChanged(const QString &text)
{
    const QString old = toPlainText();
    const auto [oldEnd, newEnd] = std::mismatch(old.begin(), old.end(), text.begin(), text.end());
    const qsizetype prefix = oldEnd - old.begin();
    qsizetype suffix = 0;
    while (suffix < old.size() - prefix && suffix < text.size() - prefix &&
        old[old.size() - 1 - suffix] == text[text.size() - 1 - suffix])
        ++suffix;
    QTextCursor cursor(document());
    cursor.setPosition(int(prefix));
    cursor.setPosition(int(old.size() - suffix), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(prefix, text.size() - prefix - suffix));
}

void TextField::showEverything()
{
    if (!m_shortened || m_whole.size() > kMostEditable)
        return;
    const QScopedValueRollback setting(m_setting, true);
    const QString whole = std::exchange(m_whole, {});
    setShortened(false);
    setPlainText(whole);
    applySizes();
    markFound();
}

void TextField::setShortened(bool shortened)
{
    if (m_shortened == shortened)
        return;
    m_shortened = shortened;
    setReadOnly(shortened);
    emit shortenedChanged(shortened);
}

void TextField::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

void TextField::setFindText(const QString &text)
{
    if (m_find == text)
        return;
    m_find = text;
    markFound();
}

void TextField::setMarks(const std::vector<TextMark> &marks)
{
    std::vector<std::pair<QTextCursor, int>> fresh;
    const int end = document()->characterCount() - 1;
    for (const TextMark &mark : marks) {
        if (mark.length <= 0 || mark.start + mark.length > end ||
            std::cmp_greater_equal(fresh.size(), kMostMarks))
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(int(mark.start));
        cursor.setPosition(int(mark.start + mark.length), QTextCursor::KeepAnchor);
        fresh.emplace_back(cursor, mark.id);
    }
    if (fresh.empty() && m_marks.empty())
        return;
    m_marks = std::move(fresh);
    markFound();
}

std::optional<int> TextField::markAt(int position) const
{
    for (const auto &[cursor, id] : m_marks) {
        if (cursor.hasSelection() && position >= cursor.selectionStart() &&
            position <= cursor.selectionEnd())
            return id;
    }
    return std::nullopt;
}

void TextField::goToMark(int id)
{
    for (const auto &[cursor, mark] : m_marks) {
        if (mark != id)
            continue;
        QTextCursor caret(document());
        caret.setPosition(cursor.selectionStart());
        setTextCursor(caret);
        ensureCursorVisible();
        return;
    }
}

void TextField::markFound()
{
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(themeColor(palette(), ColorRole::LookBack));
    format.setForeground(themeColor(palette(), ColorRole::LookText));
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(themeColor(palette(), ColorRole::LookLine));
    for (const auto &[cursor, id] : m_marks)
        marks.append({cursor, format});
    if (!m_find.isEmpty()) {
        QTextCursor found = document()->find(m_find);
        while (!found.isNull() && marks.size() < kMostMarks) {
            marks.append({found, format});
            found = document()->find(m_find, found);
        }
    }
    setExtraSelections(marks);
}

int TextField::heightOf(qreal lines) const
{
    const int frames = 2 * frameWidth() + int(2 * document()->documentMargin());
    return int(std::ceil(lines * scaled(this, 20))) + frames;
}

QSize TextField::sizeHint() const
{
    const int wanted =
        int(std::ceil(document()->documentLayout()->documentSize().height())) + 2 * frameWidth();
    return {scaled(this, 240), std::clamp(wanted, heightOf(m_least), heightOf(m_most))};
}

QSize TextField::minimumSizeHint() const
{
    return {scaled(this, 120), heightOf(m_least)};
}

void TextField::applySizes()
{
    const QScopedValueRollback setting(m_setting, true);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(scaled(this, 20), QTextBlockFormat::FixedHeight);
    if (all.blockFormat().lineHeight() != format.lineHeight() || document()->blockCount() > 1)
        all.mergeBlockFormat(format);
    setTabStopDistance(scaled(this, 24));
    updateGeometry();
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (belongsToWindow(key)) {
            key->ignore();
            return false;
        }
    }
    const bool handled = QTextEdit::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        applySizes();
        markFound();
    }
    return handled;
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit escapePressed();
        return;
    }
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier && !isReadOnly()) {
        insertPlainText(QStringLiteral("\t"));
        return;
    }
    if (belongsToWindow(event)) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit focusLeft();
}

void TextField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool selected = textCursor().hasSelection();
    menu->addAction(tr("Cu&t"), this, &QTextEdit::cut)->setEnabled(selected && !isReadOnly());
    menu->addAction(tr("&Copy"), this, &QTextEdit::copy)->setEnabled(selected);
    menu->addAction(tr("&Paste"), this, &QTextEdit::paste)->setEnabled(!isReadOnly());
    menu->addAction(tr("Select &all"), this, &QTextEdit::selectAll);
    menu->addSeparator();
    QMenu *directions = menu->addMenu(tr("Text &direction"));
    auto *group = new QActionGroup(menu);
    const Qt::LayoutDirection current = document()->defaultTextOption().textDirection();
    const auto add = [&](const QString &label, Qt::LayoutDirection direction) {
        QAction *action =
            directions->addAction(label, this, [this, direction] { setDirection(direction); });
        action->setCheckable(true);
        action->setChecked(current == direction);
        group->addAction(action);
    };
    add(tr("&As the text reads"), Qt::LayoutDirectionAuto);
    add(tr("&Left to right"), Qt::LeftToRight);
    add(tr("&Right to left"), Qt::RightToLeft);
    menu->popup(event->globalPos());
}

void TextField::setDirection(Qt::LayoutDirection direction)
{
    const QScopedValueRollback setting(m_setting, true);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    document()->setDefaultTextOption(option);
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return source && source->hasText();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (!source || isReadOnly())
        return;
    if (looksLikeTable(*source)) {
        emit tablePasted();
        return;
    }
    QString text = source->text();
    // Spreadsheets end a copied cell with a line break that nobody meant.
    if (source->hasHtml() && text.endsWith(u'\n'))
        text.chop(1);
    QTextCursor cursor = textCursor();
    const QString old = toPlainText();
    if (old.size() + text.size() > kShownLength) {
        // Too long to be laid out at once: it is taken in whole, and its beginning shown.
        setText(old.left(cursor.selectionStart()) + text + old.mid(cursor.selectionEnd()));
        emit edited();
        return;
    }
    cursor.insertText(text);
    ensureCursorVisible();
}

} // namespace ui
