// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/sheet.h"

class QLineEdit;

namespace ui {

/// Asks for one name.
class NamePrompt final : public Sheet
{
    Q_OBJECT

public:
    NamePrompt(const QString &title, const QString &explanation, const QString &label,
        const QString &button, QWidget *parent);

signals:
    void named(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace ui
