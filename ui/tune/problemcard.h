// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/tuningjob.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ui {

class FlowLayout;
class TextLabel;

/// What went wrong: the cause, whose it is to put right, whether it cost money, and what can be done.
class ProblemCard final : public Card
{
    Q_OBJECT

public:
    explicit ProblemCard(QWidget *parent = nullptr);

    /// A problem of a job; `canChange`: steps that change the project are offered.
    void present(const core::ProviderProblem &problem, const core::TuningJob &job, bool canChange);

signals:
    void stepRequested(core::NextStep step);

private:
    void addSteps(const core::ProviderProblem &problem, const core::TuningJob &job, bool canChange);

    core::ProviderProblem m_problem;
    core::JobState m_state = core::JobState::Unknown;
    bool m_canChange = false;
    TextLabel *m_title;
    TextLabel *m_body;
    TextLabel *m_facts;
    FlowLayout *m_buttons;
};

/// What to do about the problem of this job, the safe one first. What a window cannot do (freeing
/// space, setting the clock) is said in the text and no step here. Pure.
[[nodiscard]] std::vector<core::NextStep> offeredSteps(
    const core::ProviderProblem &problem, const core::TuningJob &job, bool canChange);

/// Everything technical about a problem, for whoever helps; without examples, keys and addresses.
[[nodiscard]] QString problemDetails(
    const core::ProviderProblem &problem, const core::TuningJob &job);

} // namespace ui
