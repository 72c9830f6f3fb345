// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/problem.h"
#include "core/providers/trainer.h"
#include "ui/dialogs/sheet.h"
#include "ui/session/services.h"
#include "ui/tune/wherecard.h"
#include "ui/widgets/badge.h"

#include <stop_token>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class TextLabel;

/// Where a service is that speaks the OpenAI API, which model to teach there, and its access key. The
/// key goes to the password safe and nowhere else.
class ServiceSheet final : public Sheet
{
    Q_OBJECT

public:
    ServiceSheet(const TuneServices &services, const ServiceAddress &service, QWidget *parent);
    ~ServiceSheet() override;

    void focusKey();

signals:
    void saved(const ui::ServiceAddress &service);

private:
    void build(const ServiceAddress &service);
    void lookForKey();
    void test();
    void takeTest(const core::ProviderResult<std::vector<core::RemoteModel>> &models);
    void removeKey();
    void save();
    void finish();
    void updateButtons();
    void say(ui::BadgeKind kind, const QString &text);
    [[nodiscard]] QString account() const; ///< of the key; empty: the address is not one yet
    [[nodiscard]] ServiceAddress entered() const;

    TuneServices m_services;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_model;
    QLineEdit *m_key;
    TextLabel *m_keyPlace;
    QPushButton *m_remove;
    QPushButton *m_test;
    QPushButton *m_save = nullptr;
    Badge *m_outcome;
    TextLabel *m_outcomeText;
    std::stop_source m_stop;
    QString m_knownAccount; ///< of which it is known whether there is a key
    bool m_hasKey = false;
    bool m_testing = false;
};

} // namespace ui
