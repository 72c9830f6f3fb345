// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

#include <utility>
#include <vector>

namespace ui {

/// A stretch of a text, in UTF-16 units.
using TextRange = std::pair<qsizetype, qsizetype>; ///< start, length

/// How a stretch that only one of two answers has is marked: by colour and by a line, never by
/// colour alone.
enum class DifferenceMark {
    OnlyHere, ///< underlined: says nothing about which is the newer
    Added,    ///< underlined
    Removed,  ///< struck through
};

/// The answer of a model for reading: plain text of unknown origin, in the direction in which it reads.
///
/// Of a long answer only the beginning is shown until showEverything(). Keys that mean something to
/// the page are left to it.
class AnswerView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype kShown = 40'000; ///< UTF-16 units: some 5,000 words

    explicit AnswerView(QWidget *parent = nullptr);

    /// `text` as the model wrote it.
    void setAnswer(const QString &text);
    /// What is on the screen; marks are places in it.
    [[nodiscard]] const QString &shownText() const { return m_shown; }
    [[nodiscard]] bool isShortened() const { return m_shortened; }
    void showEverything();
    void setMarks(const std::vector<TextRange> &ranges, DifferenceMark kind);

signals:
    void shortenedChanged(bool shortened);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool shortened);
    void applyMarks();
    void applyFont();

    QString m_whole;
    QString m_shown;
    std::vector<TextRange> m_ranges;
    DifferenceMark m_kind = DifferenceMark::OnlyHere;
    bool m_shortened = false;
};

} // namespace ui
