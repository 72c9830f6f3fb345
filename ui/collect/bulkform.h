// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/edit.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// What can be changed in several selected examples at once. Each choice is one step of undo.
class BulkForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkForm(QWidget *parent = nullptr);

    void setCount(int count);
    void setCategories(const QStringList &categories);
    void setKnownTags(const QStringList &tags);
    void setReadOnly(bool readOnly);
    void setRemovedGroup(bool removed);
    void focusFirst();

signals:
    /// A patch without ids, and the name of the action for the history.
    void patchRequested(const core::ExamplePatch &patch, const QString &action);
    void noteRequested(const QString &text); ///< to be added at the end of each note
    void removeRequested();
    void restoreRequested();
    void eraseRequested();
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *addBox(const QString &title, const QString &name);
    /// A box with a button that carries its text out.
    QComboBox *addTextBox(const QString &title, const QString &name, const QString &button,
        std::function<void(const QString &)> use);

    QVBoxLayout *m_column;
    TextLabel *m_title;
    QWidget *m_fields;
    QComboBox *m_status;
    QComboBox *m_split;
    QComboBox *m_category;
    QComboBox *m_addTag;
    QComboBox *m_removeTag;
    QLineEdit *m_note;
    QPushButton *m_remove;
    QPushButton *m_restore;
    QPushButton *m_erase;
    bool m_readOnly = false;
    bool m_removed = false;

    void updateButtons();
};

} // namespace ui
