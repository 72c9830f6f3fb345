// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tune/tunematerial.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace ui {

class BigFact;
class FactRow;
class LinkButton;
class TextLabel;

/// "What will be sent": how many examples, what is in them, and one of them as an example.
class SendCard final : public Card
{
    Q_OBJECT

public:
    explicit SendCard(QWidget *parent = nullptr);

    /// Null: not looked at yet. `context` of the model in its own pieces, 0: not known.
    void present(const TuneMaterial *material, bool local, qint64 toLookAt, qint64 context,
        qint64 vocabulary);

signals:
    void showAllRequested();
    void checkRequested();

private:
    BigFact *m_learn;
    BigFact *m_kept;
    FactRow *m_validation;
    FactRow *m_personal;
    FactRow *m_rules;
    FactRow *m_mustFix;
    FactRow *m_toLookAt;
    FactRow *m_longest;
    LinkButton *m_show;
    QWidget *m_example;
    TextLabel *m_question;
    TextLabel *m_answer;
    QPushButton *m_all;
};

} // namespace ui
