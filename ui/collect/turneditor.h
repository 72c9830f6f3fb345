// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace ui {

class FieldHeading;
class TextField;

/// One turn of a conversation: who speaks, the text, its length.
class TurnEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TurnEditor(QWidget *parent = nullptr);

    [[nodiscard]] core::Turn turn() const;
    void setTurn(const core::Turn &turn);
    /// The turn's number in a conversation, where the speaker can be changed and the turn removed;
    /// 0: one of a question and its answer.
    void setPlace(int number);
    void setReadOnly(bool readOnly);
    /// A remark beside the name; empty: the number of words.
    void setRemark(const QString &remark);
    /// Of the text as it is now; forgotten when the text changes.
    void setTokens(std::optional<qint64> tokens);
    [[nodiscard]] TextField *field() const { return m_field; }
    [[nodiscard]] FieldHeading *heading() const { return m_heading; }

signals:
    void edited();
    void removeRequested();
    void heightChanged();

private:
    void updateRemark();
    void updateNames();

    core::Turn m_turn; ///< role and extra keys; the text is in the field
    FieldHeading *m_heading;
    QComboBox *m_role;
    QPushButton *m_remove;
    TextField *m_field;
    QWidget *m_long;
    QString m_remarkText;
    std::optional<qint64> m_tokens;
    int m_number = 0;
    bool m_readOnly = false;
};

} // namespace ui
