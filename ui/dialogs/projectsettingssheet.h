// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/projectsettings.h"
#include "ui/dialogs/sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ProjectSession;

/// Name, house rules, how reference material is put into a question, and whether the model is to
/// learn the category. One undo step.
class ProjectSettingsSheet final : public Sheet
{
    Q_OBJECT

public:
    ProjectSettingsSheet(ProjectSession &session, QWidget *parent);

    void editHouseRules(); ///< puts the keyboard there

private:
    void build(const core::ProjectSettings &settings);
    void updateFieldState();
    void save();
    [[nodiscard]] core::ProjectSettings edited() const;

    ProjectSession &m_session;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_rules = nullptr;
    QPlainTextEdit *m_template = nullptr;
    QComboBox *m_category = nullptr;
    QLineEdit *m_field = nullptr;
};

} // namespace ui
