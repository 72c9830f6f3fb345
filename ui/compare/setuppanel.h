// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparesession.h"

#include "ui/widgets/tallpanel.h"

class QComboBox;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
class QTimer;

namespace ui {

class LinkButton;
class TextLabel;

/// Step 4 before a comparison: which two, on what, and what it takes.
class SetupPanel final : public TallPanel
{
    Q_OBJECT

public:
    explicit SetupPanel(QWidget *parent = nullptr);

    /// Keeps what was chosen where it is still there.
    void setChoices(const std::vector<ContestantChoice> &choices);
    enum class Proposal {
        AsBefore, ///< what was chosen last
        Tuned,    ///< the original and the newest tuned model
        Baseline, ///< the original without and with house rules, whatever was tuned
    };
    /// What the next choices begin with.
    void propose(Proposal proposal) { m_proposal = proposal; }
    void present(const CompareSession &session, const core::Catalogue &catalogue);
    void clear();
    /// Nothing: two are not chosen yet.
    [[nodiscard]] std::optional<ComparisonWish> wish() const;

signals:
    void changed(); ///< soon after the last of several
    void serviceRequested();

private:
    [[nodiscard]] QWidget *buildPair();
    [[nodiscard]] QWidget *buildQuestions();
    [[nodiscard]] QWidget *buildCost();

    std::vector<ContestantChoice> m_choices;
    Proposal m_proposal = Proposal::AsBefore;
    QComboBox *m_before;
    QComboBox *m_after;
    LinkButton *m_service;
    QRadioButton *m_kept;
    QRadioButton *m_new;
    QRadioButton *m_probe;
    QPlainTextEdit *m_questions;
    TextLabel *m_what;
    TextLabel *m_where;
    QWidget *m_pace;
    QSpinBox *m_perMinute;
    TextLabel *m_leak;
    TextLabel *m_obstacle;
    QTimer *m_pause;
};

} // namespace ui
