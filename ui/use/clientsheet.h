// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/use/localserving.h"
#include "ui/dialogs/sheet.h"

class QComboBox;
class QPlainTextEdit;

namespace ui {

/// What has to be entered in another program so that it asks the tuned model, to be copied.
class ClientSheet final : public Sheet
{
    Q_OBJECT

public:
    ClientSheet(const core::ClientAccess &access, QWidget *parent);

signals:
    void copied();

private:
    void show();

    core::ClientAccess m_access;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
};

} // namespace ui
