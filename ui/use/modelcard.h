// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/use/usesession.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace ui {

class Badge;
class Banner;
class LinkButton;
class TextLabel;

/// Where a tuned model comes from, how it was judged, and how long it works.
class ModelCard final : public Card
{
    Q_OBJECT

public:
    explicit ModelCard(QWidget *parent = nullptr);

    void present(const TunedModel &model, qint64 now, bool canChange);

signals:
    void useRequested(bool inUse);
    void removeRequested();
    void compareRequested();

private:
    struct Origin
    {
        TextLabel *title;
        TextLabel *detail;
    };
    Origin addOrigin(QHBoxLayout *row);
    TextLabel *addFact(QGridLayout *grid, int line, int column, const QString &name);

    TextLabel *m_name;
    Badge *m_verdict;
    Badge *m_use;
    LinkButton *m_choose;
    LinkButton *m_remove;
    Origin m_original;
    Origin m_examples;
    Origin m_tuned;
    TextLabel *m_until;
    TextLabel *m_place;
    TextLabel *m_passes;
    TextLabel *m_modelName;
    Banner *m_retest;
    Banner *m_retiring;
    bool m_inUse = false;
};

/// "clearly better, 19 of 22": how a verdict is told in a badge. Empty: nobody has voted.
[[nodiscard]] QString verdictBadge(const core::Verdict &verdict);

} // namespace ui
