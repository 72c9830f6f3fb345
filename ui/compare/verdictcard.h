// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/verdict.h"
#include "ui/widgets/card.h"

#include <QStringList>
#include <QVector>

namespace ui {

class TextLabel;

/// How the votes are shared out: a bar whose parts carry their number and name.
class VoteBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteBar(QWidget *parent = nullptr);

    void setVotes(const core::VoteCount &count, const QString &before, const QString &after);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        qint64 votes;
        QString name;
        ColorRole back;
    };
    std::vector<Part> m_parts;
};

/// The verdict in one sentence, with the numbers and the examples behind it.
class VerdictCard final : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void present(const core::Verdict &verdict, const core::ComparisonPlan &plan);

private:
    TextLabel *m_headline;
    TextLabel *m_explanation;
    VoteBar *m_bar;
    TextLabel *m_basis;
};

} // namespace ui
