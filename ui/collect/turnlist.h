// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace ui {

class TextField;
class TurnEditor;

/// A phrase of an example that is underlined, as long as the words still stand there.
struct TurnMark
{
    bool inAnswer = true; ///< else `start` counts in Example::question()
    qsizetype start = 0;
    QString words = {};
    int id = 0;
};

/// The turns of an example, one editor each. An example without a question or without an answer
/// still shows a box for it; left empty, the box adds no turn.
class TurnList final : public QWidget
{
    Q_OBJECT

public:
    explicit TurnList(QWidget *parent = nullptr);

    [[nodiscard]] std::vector<core::Turn> turns() const;
    void setTurns(const std::vector<core::Turn> &turns);
    void setReadOnly(bool readOnly);
    void setFindText(const QString &text);
    /// Underlines phrases in all fields; those whose words have changed are left out.
    void setMarks(const std::vector<TurnMark> &marks);
    /// What the heading of the first turn says at its end.
    void setFirstRemark(const QString &remark);
    /// How many tokens answerField() has.
    void setAnswerTokens(std::optional<qint64> tokens);

    /// Adds a question and an answer at the end and puts the caret into the question.
    void addExchange();
    [[nodiscard]] TextField *firstField() const;
    [[nodiscard]] TextField *answerField() const; ///< of the last answer
    [[nodiscard]] std::vector<TextField *> fields() const;

signals:
    void edited();
    void focusLeft();
    void tablePasted();
    void escapePressed();

private:
    struct Entry
    {
        TurnEditor *editor;
        bool optional; ///< not a turn of the example as long as it is empty
    };

    [[nodiscard]] TurnEditor *answerEditor() const;
    void resizeTo(std::size_t count);
    void removeTurn(TurnEditor *editor);
    void updateLook();

    std::vector<Entry> m_entries;
    QVBoxLayout *m_column;
    QString m_find;
    QString m_firstRemark;
    bool m_readOnly = false;
};

} // namespace ui
