// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/collect/replaceplan.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <stop_token>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class ProjectSession;
class ReplaceModel;
class ReplaceTable;
class TextLabel;

/// Find and replace, above the table: shows every change before it is made, and makes them in one
/// step of undo.
class ReplacePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { Shown, Selected, All };
    /// The most changes made in one go.
    static constexpr std::size_t kMostChanges = 20'000;

    explicit ReplacePanel(QWidget *parent = nullptr);
    ~ReplacePanel() override;

    void setSession(ProjectSession *session);
    /// Tells the examples of a scope; All is asked of the project.
    void setIdsFor(std::function<std::vector<core::ExampleId>(Scope)> idsFor);
    void open(const QString &find, bool severalSelected);
    /// Looks again, because examples or selection have changed.
    void refresh();

signals:
    void beforeReplace(); ///< typed text has to be handed over now
    void closed();
    void toastRequested(const QString &text, bool undoable);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] ReplaceOptions options() const;
    void look();
    void lookIn(const TextReplacer &replacer, std::vector<core::ExampleId> ids);
    void showChanges(std::vector<PlannedChange> changes, bool cut);
    void tell(const QString &text);
    void replace();
    void close();

    ProjectSession *m_session = nullptr;
    std::function<std::vector<core::ExampleId>(Scope)> m_idsFor;
    ReplaceModel *m_model;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_where;
    QComboBox *m_scope;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_pattern;
    TextLabel *m_message;
    ReplaceTable *m_preview;
    QPushButton *m_go;
    QPushButton *m_close;
    QTimer m_timer;
    std::stop_source m_stop;
    quint64 m_serial = 0; ///< answers to an older search are dropped
};

} // namespace ui
