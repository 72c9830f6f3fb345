// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advice/guide.h"
#include "ui/dialogs/sheet.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// "Is tuning right for me?": seven short questions, one result, why, and what can be done next.
class GuideSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `hasProject`: the next steps can be taken at once, and setSigns() or setNotSeen() follows.
    GuideSheet(bool hasProject, QWidget *parent);

    /// What the project says about itself counts with the answers, and answers the question of how many
    /// examples there are.
    void setSigns(const core::ProjectSigns &signs);
    void setNotSeen(const QString &why);
    [[nodiscard]] core::GuideAnswers answers() const;

signals:
    void stepRequested(core::AdviceStep step);

private:
    QComboBox *addQuestion(QVBoxLayout *column, const QString &question, const QStringList &answers,
        const QString &objectName);
    void buildQuestions(QVBoxLayout *column);
    void showResult();
    void showQuestions();
    void addChoices(const core::GuideResult &result);

    bool m_hasProject;
    std::optional<core::ProjectSigns> m_signs;
    bool m_touched = false; ///< somebody has said how many examples there could be
    TextLabel *m_project;
    QStackedWidget *m_pages;
    QVBoxLayout *m_result;
    QComboBox *m_problem = nullptr;
    QComboBox *m_change = nullptr;
    QComboBox *m_tried = nullptr;
    QComboBox *m_examples = nullptr;
    QComboBox *m_provable = nullptr;
    QComboBox *m_monthly = nullptr;
    QComboBox *m_manages = nullptr;
    QPushButton *m_close;
    QPushButton *m_go;
    QPushButton *m_back;
};

} // namespace ui
