// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/jobs/tuningjob.h"
#include "ui/tune/tuneestimate.h"
#include "ui/tune/tunereadiness.h"
#include "ui/tune/wherecard.h"

#include <QWidget>

class QBoxLayout;

namespace ui {

class Banner;
class CostCard;
class ReasonList;
class SendCard;

/// Step 3 before anything has begun: what will be sent, where, what it costs, and what speaks against
/// it. Knows everything of a tuning but how to start it.
class PlanPanel final : public QWidget
{
    Q_OBJECT

public:
    PlanPanel(const core::Catalogue &catalogue, LocalModels &models, const core::Clock &clock,
        QWidget *parent = nullptr);

    /// Null: not looked at yet.
    void setMaterial(MaterialPtr material);
    /// Examples that the checks have something to say about.
    void setToLookAt(qint64 examples);
    /// Why the user's own catalogue was not taken.
    void setCatalogueTrouble(const core::Error &error);

    [[nodiscard]] WhereCard *where() const { return m_where; }
    [[nodiscard]] CostCard *cost() const { return m_cost; }
    [[nodiscard]] const MaterialPtr &material() const { return m_material; }
    [[nodiscard]] const TuneEstimate &estimate() const { return m_estimate; }
    [[nodiscard]] const std::vector<TuneReason> &reasons() const { return m_reasons; }
    /// Only a file is to be had here: there is nothing to start.
    [[nodiscard]] bool isExport() const;
    /// Nothing: it can be started. Else why not, in a few words.
    [[nodiscard]] QString obstacle() const;
    /// What would be started.
    [[nodiscard]] core::TuningPlan plan() const;
    /// "this computer", or the host.
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString modelText() const;

signals:
    void changed(); ///< anything of what the functions above give
    void reasonStepRequested(ui::ReasonStep step, const std::vector<core::ExampleId> &examples);
    void showAllRequested();
    void checkRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void arrange();

    const core::Catalogue &m_catalogue;
    LocalModels &m_models;
    const core::Clock &m_clock;
    MaterialPtr m_material;
    qint64 m_toLookAt = 0;
    TuneEstimate m_estimate;
    std::vector<TuneReason> m_reasons;
    Banner *m_trouble;
    ReasonList *m_reasonList;
    SendCard *m_send;
    WhereCard *m_where;
    CostCard *m_cost;
    QBoxLayout *m_cards;
};

} // namespace ui
