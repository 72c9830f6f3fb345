// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace ui {

class Card;
class FieldHeading;
class TextField;
class TextLabel;

/// The house rules that hold for the example: the project's, or its own. Quiet until somebody
/// wants to change them.
class RulesBox final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesBox(QWidget *parent = nullptr);

    void setRules(const QString &common, const std::optional<QString> &own);
    [[nodiscard]] QString commonRules() const { return m_common; }
    [[nodiscard]] std::optional<QString> ownRules() const { return m_own; }
    void setReadOnly(bool readOnly);

signals:
    void commonRulesEdited();
    void ownRulesEdited();
    void focusLeft();
    void escapePressed();

private:
    void setEditing(bool editing);
    void updateLook();

    QString m_common;
    std::optional<QString> m_own;
    FieldHeading *m_heading;
    QPushButton *m_edit;
    Card *m_card;
    TextLabel *m_quiet;
    QWidget *m_form;
    TextField *m_field;
    QCheckBox *m_only;
    bool m_editing = false;
};

} // namespace ui
