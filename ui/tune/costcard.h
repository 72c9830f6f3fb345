// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/catalogue.h"
#include "ui/tune/tuneestimate.h"
#include "ui/widgets/card.h"

#include <map>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class BigFact;
class ParameterForm;
class TextLabel;

/// What is shown of an estimate besides its figures.
struct EstimateNotes
{
    QString timeTrouble = {}; ///< why there is no time
    bool measuring = false;
};

/// "Cost and time", and what both depend on: the passes, and under "More" the other settings.
class CostCard final : public Card
{
    Q_OBJECT

public:
    explicit CostCard(QWidget *parent = nullptr);

    void present(const core::ProviderInfo *provider, const TuneEstimate &estimate,
        const EstimateNotes &notes);
    /// Settings that the place of tuning takes; keeps what was entered.
    void setProvider(const core::ProviderInfo *provider);

    [[nodiscard]] qint64 passes() const;
    void setPasses(qint64 passes);
    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    [[nodiscard]] bool deletesFiles() const;
    /// What was entered under "More", by the catalogue's names.
    [[nodiscard]] std::map<QString, core::Json> parameters() const;
    /// Nothing, or what is wrong there, as a sentence.
    [[nodiscard]] QString objection() const;
    void showMore();

signals:
    void changed();

private:
    void build(QVBoxLayout *column);

    BigFact *m_money;
    BigFact *m_time;
    TextLabel *m_assumptions;
    TextLabel *m_serving;
    TextLabel *m_seen;
    QSpinBox *m_passes;
    QLineEdit *m_name;
    QPushButton *m_more;
    QWidget *m_moreBox;
    ParameterForm *m_form;
    QCheckBox *m_delete;
};

/// The settings of a place beside the passes, as the catalogue lists them.
class ParameterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent = nullptr);

    void setParameters(const std::vector<core::Hyperparameter> &parameters);
    [[nodiscard]] std::map<QString, core::Json> values() const;
    [[nodiscard]] QString objection() const;

signals:
    void changed();

private:
    struct Field
    {
        core::Hyperparameter parameter;
        QLineEdit *edit = nullptr;
    };
    [[nodiscard]] static std::optional<core::Json> valueOf(const Field &field);
    void check();

    QVBoxLayout *m_column;
    std::vector<Field> m_fields;
    TextLabel *m_objection;
};

} // namespace ui
