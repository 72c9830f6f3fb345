// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/appearance.h"

#include "ui/session/settings.h"
#include "ui/support/desktopcolors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

Appearance::Appearance(Settings &settings, const QFont &systemFont, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemFont(systemFont)
    , m_desktop(std::make_unique<DesktopColors>())
{
    connect(m_desktop.get(), &DesktopColors::schemeChanged, this, [this] {
        if (schemeChoice() == SchemeChoice::System)
            apply();
    });
    apply();
}

Appearance::~Appearance() = default;

SchemeChoice Appearance::schemeChoice() const
{
    const QString choice = m_settings.get(settings::kColorScheme);
    if (choice == u"dark")
        return SchemeChoice::Dark;
    return choice == u"light" ? SchemeChoice::Light : SchemeChoice::System;
}

void Appearance::setSchemeChoice(SchemeChoice choice)
{
    const QString name = choice == SchemeChoice::Dark ? u"dark"_s
        : choice == SchemeChoice::Light               ? u"light"_s
                                                      : u"system"_s;
    m_settings.set(settings::kColorScheme, name);
    apply();
}

int Appearance::textSize() const
{
    return std::clamp(m_settings.get(settings::kTextSize), kLeastText, kMostText);
}

void Appearance::setTextSize(int percent)
{
    const int size = std::clamp(percent, kLeastText, kMostText);
    if (size == textSize())
        return;
    m_settings.set(settings::kTextSize, size);
    apply();
}

void Appearance::apply()
{
    const SchemeChoice choice = schemeChoice();
    const ColorScheme scheme = choice == SchemeChoice::Dark ? ColorScheme::Dark
        : choice == SchemeChoice::Light                     ? ColorScheme::Light
                                                            : m_desktop->scheme();
    applyTheme(scheme, applicationFont(m_systemFont, textSize()));
    emit changed();
}

} // namespace ui
