// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/fixplan.h"
#include "ui/dialogs/sheet.h"

#include <QPointer>

class QCheckBox;
class QComboBox;

namespace ui {

class CheckSession;
class ReplaceModel;
class ReplaceTable;
class TextLabel;

/// Every change that "Fix all like this" would make, to be looked at and unticked before any is made.
class FixAllSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `action` names the step for the history; `title` is what is fixed.
    FixAllSheet(CheckSession &session, const QString &heading, const QString &action,
        const QString &title, std::vector<ChosenFinding> chosen, QWidget *parent);

    /// Offers to erase what is replaced from the history and from all versions as well.
    void offerErasing();
    /// Offers ways to choose from: the fix as it is, or the first of its choices.
    void offerChoices(const QString &question, const QString &asItIs, const QString &firstChoice);

private:
    void plan();
    void takePlan(FixPlan plan);
    void carryOut();
    void tell();
    void updateButton();

    QPointer<CheckSession> m_session;
    QString m_action;
    QString m_title;
    std::vector<ChosenFinding> m_chosen;
    FixPlan m_plan;
    ReplaceModel *m_model;
    TextLabel *m_message;
    QWidget *m_choices;
    TextLabel *m_choiceTitle;
    QComboBox *m_choice;
    QCheckBox *m_erase;
    ReplaceTable *m_table;
    QPushButton *m_go;
    quint64 m_serial = 0; ///< plans for an earlier choice are dropped
};

} // namespace ui
