// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"
#include "ui/compare/answerview.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"

class QHBoxLayout;

namespace ui {

class FlowLayout;
class LinkButton;
class TextLabel;

/// What a check says of an answer, in a word or two.
struct AnswerRemark
{
    bool fine = true;
    QString text;

    bool operator==(const AnswerRemark &) const = default;
};

/// One of the two answers on the page: which place it has, the text, and, once there is a vote, whose it
/// is and how it stands to the house style.
class AnswerCard final : public Card
{
    Q_OBJECT

public:
    AnswerCard(const QString &title, const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] AnswerView *view() const { return m_view; }
    /// Empty: nothing is said of it.
    void setOwner(const QString &owner);
    void setAnswer(const QString &text);
    /// Instead of an answer: why there is none, or that it is being written.
    void setPlaceholder(const QString &sentence);
    void setRemarks(const std::vector<AnswerRemark> &remarks);

private:
    void countWords(const QString &text);

    TextLabel *m_owner;
    TextLabel *m_words;
    AnswerView *m_view;
    LinkButton *m_all;
    QWidget *m_foot;
    FlowLayout *m_remarks;
    std::vector<AnswerRemark> m_shown;
};

} // namespace ui
