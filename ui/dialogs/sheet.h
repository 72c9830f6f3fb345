// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// A dialog as all of ours look: a heading, a body, a row of buttons. Deletes itself when closed;
/// shown with open(), never waited for.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(const QString &title, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// At the end of the row; the first one that is added stands at the edge.
    QPushButton *addButton(const QString &text, const QString &objectName, bool primary = false);
    /// Closes the sheet and changes nothing.
    QPushButton *addCloseButton(const QString &text);

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace ui
