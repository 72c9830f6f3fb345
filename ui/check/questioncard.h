// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/housestyle.h"
#include "core/dataset/example.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// "Half your answers say 'I', half say 'we'. Which do you want?" with the user's own answers for
/// each way. One press answers it.
class QuestionCard final : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);

    void show(const core::checks::StyleQuestion &question);
    /// The answers that StyleOption::examples name, in any order.
    void setExamples(const std::vector<core::Example> &examples);
    void setReadOnly(bool readOnly);
    [[nodiscard]] const core::checks::StyleQuestion &question() const { return m_question; }

signals:
    void answered(const core::checks::StyleOption &option);
    void leaveRequested(); ///< it may stay mixed
    void showExampleRequested(core::ExampleId example);

private:
    void rebuild();

    core::checks::StyleQuestion m_question;
    std::vector<core::Example> m_examples;
    bool m_readOnly = false;
    TextLabel *m_title;
    TextLabel *m_body;
    QVBoxLayout *m_options;
    QPushButton *m_leave;
};

} // namespace ui
