// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/verdict.h"
#include "ui/compare/comparisondigest.h"

#include "ui/widgets/tallpanel.h"

class QBoxLayout;
class QTableView;
class QVBoxLayout;

namespace ui {

class Banner;
class Card;
class ConfusionModel;
class MeasureModel;
class TextLabel;
class VerdictCard;

/// Step 4 when it is to be said what came of it: the verdict of the people, what was measured without
/// them, and the pairs that say most.
class ResultPanel final : public TallPanel
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget *parent = nullptr);

    void setVerdict(const core::Verdict &verdict, const core::ComparisonPlan &plan,
        const std::vector<core::CategoryVerdict> &categories);
    /// Null: it is being measured.
    void setDigest(const DigestPtr &digest, bool canRepair);

signals:
    void openRequested(qint64 row);
    void repairRequested(qint64 row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildCategories();
    [[nodiscard]] QWidget *buildMeasures();
    void setSanity(const core::SanityCard &sanity, const QString &spent);
    void setTelling(const ComparisonDigest &digest, bool canRepair);
    void setTrends(const std::vector<core::MeasureLine> &lines);
    void fitTable(QTableView *table);
    void arrange();

    VerdictCard *m_verdict;
    Card *m_sanity;
    QVBoxLayout *m_sanityLines;
    Card *m_categories;
    QVBoxLayout *m_categoryLines;
    QVBoxLayout *m_telling;
    TextLabel *m_measuring;
    MeasureModel *m_measures;
    QTableView *m_table;
    Card *m_confusionCard;
    ConfusionModel *m_confusion;
    QTableView *m_confusionTable;
    Banner *m_warning;
    QBoxLayout *m_columns;
};

} // namespace ui
