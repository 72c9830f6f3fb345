// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QFont>
#include <QObject>

#include <memory>

namespace ui {

class DesktopColors;
class Settings;

enum class SchemeChoice { System, Light, Dark };

/// Colours and text size of the whole application, as the user chose them.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// `systemFont`: the desktop's font before any change.
    Appearance(Settings &settings, const QFont &systemFont, QObject *parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] SchemeChoice schemeChoice() const;
    void setSchemeChoice(SchemeChoice choice);
    [[nodiscard]] int textSize() const; ///< percent, 100 to 200
    void setTextSize(int percent);

    static constexpr int kTextStep = 10;
    static constexpr int kLeastText = 100;
    static constexpr int kMostText = 200;

signals:
    void changed();

private:
    void apply();

    Settings &m_settings;
    QFont m_systemFont;
    std::unique_ptr<DesktopColors> m_desktop;
};

} // namespace ui
