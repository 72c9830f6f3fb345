// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/use/localserving.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// "Serve on this computer": on or off, and what other programs have to know.
class ServeCard final : public Card
{
    Q_OBJECT

public:
    explicit ServeCard(QWidget *parent = nullptr);

    struct View
    {
        core::LocalServing::State state = core::LocalServing::State::Off;
        QString address = {};
        QString key = {};
        QString model = {};
        QString problem = {};
        QString obstacle = {}; ///< why it cannot be switched now; empty: it can
        bool background = true;
    };
    void present(const View &view);

signals:
    void switchRequested(bool on);
    void backgroundChosen(bool on);
    void settingsRequested();
    void copied(const QString &what);

private:
    QLineEdit *addField(QVBoxLayout *column, const QString &label, const QString &objectName);

    QCheckBox *m_on;
    TextLabel *m_text;
    TextLabel *m_problem;
    QWidget *m_details;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_model = nullptr;
    QCheckBox *m_showKey;
    QCheckBox *m_background;
    QPushButton *m_settings;
};

} // namespace ui
