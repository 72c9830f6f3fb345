// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"
#include "ui/collect/exampledraft.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class FieldHeading;
class TextField;
class TextLabel;

/// The less common parts of an example: reference material, a worse answer, note, what it is used
/// for, where it came from, and whether the model is to learn the category.
class ExampleExtras final : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleExtras(QWidget *parent = nullptr);

    void setExample(const core::Example &example);
    void readInto(core::Example &example) const;
    void setSettings(const core::ProjectSettings &settings);
    [[nodiscard]] core::CategoryInAnswer categoryInAnswer() const;
    void setReadOnly(bool readOnly);
    void setFindText(const QString &text);
    /// Whether the example says anything here that should not stay hidden.
    [[nodiscard]] static bool isWorthShowing(const core::Example &example);

signals:
    void edited(ui::ExampleField field);
    void categoryInAnswerEdited();
    void addTurnsRequested();
    void focusLeft();
    void escapePressed();
    void tablePasted();

private:
    TextField *addField(const QString &title, const QString &name, ExampleField field);
    QComboBox *addChoice(const QString &title, const QString &name);

    FieldHeading *m_rejectedHeading = nullptr;
    TextField *m_reference;
    TextField *m_rejected;
    TextField *m_note;
    QComboBox *m_split;
    QComboBox *m_learn;
    QPushButton *m_addTurns;
    QPushButton *m_rejectedButton;
    TextLabel *m_source;
    bool m_hasRejected = false;
    bool m_readOnly = false;

    void setHasRejected(bool has);
};

} // namespace ui
