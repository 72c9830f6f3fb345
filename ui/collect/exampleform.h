// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"
#include "ui/collect/exampledraft.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class ExampleExtras;
class RulesBox;
class TagRow;
class TextField;
class TurnList;

/// Everything of one example, to read and to change. Knows no project: it shows values and reports
/// what the user did to them.
class ExampleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleForm(QWidget *parent = nullptr);

    /// Shows `example`; fields that already say the same are left alone, caret included.
    void setExample(const core::Example &example);
    /// What is on screen, with everything of the shown example that has no field.
    [[nodiscard]] core::Example example() const;
    void setSettings(const core::ProjectSettings &settings);
    [[nodiscard]] core::ProjectSettings settings() const;

    void setPosition(const QString &position); ///< "Example 6 of 248"
    void setCategories(const QStringList &categories);
    void setKnownTags(const QStringList &tags);
    void setReadOnly(bool readOnly);
    void setFindText(const QString &text);
    [[nodiscard]] TurnList *turns() const { return m_turns; }
    /// Shows the conversation and nothing of what is said about it.
    void setTurnsOnly();
    [[nodiscard]] QString answer() const; ///< as it is on screen
    void setAnswerTokens(std::optional<qint64> tokens);
    void setExtrasOpen(bool open);
    [[nodiscard]] bool extrasOpen() const;
    void focusQuestion();
    void focusAnswer();

signals:
    void answerChanged(); ///< by the user, or another example is shown
    void edited(ui::ExampleField field);
    void settingsEdited();
    void focusLeft(); ///< a field was left: what was typed in it is one step
    void escapePressed();
    void tablePasted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFields();

    core::Example m_shown;
    core::ProjectSettings m_settings;
    QScrollArea *m_scroll;
    TurnList *m_turns;
    QWidget *m_details; ///< everything below the conversation
    QComboBox *m_category;
    QComboBox *m_status;
    TagRow *m_tags;
    RulesBox *m_rules;
    QPushButton *m_more;
    ExampleExtras *m_extras;
    bool m_readOnly = false;
};

} // namespace ui
