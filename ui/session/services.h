// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/jobs/basemodels.h"
#include "ui/session/folders.h"

#include <optional>

namespace core {
class Clock;
class Endpoints;
class EngineControl;
class HttpClient;
class SecretStore;
struct Catalogue;
} // namespace core

namespace ui {

class Dialogs;
class Notifier;
class Settings;

/// What tuning and using a model needs besides a project.
struct TuneServices
{
    core::HttpClient &http;
    const core::Catalogue &catalogue;
    core::SecretStore &keys;
    core::EngineControl &engine;
    core::Endpoints &endpoints;
    Notifier &notifier;
    core::ModelPlaces modelPlaces;
    /// Why the user's own catalogue was not taken.
    std::optional<core::Error> catalogueError = {};
};

/// What the program gives to its window, and the window to its pages. All of it outlives them.
struct Services
{
    Settings &settings;
    Dialogs &dialogs;
    const core::Clock &clock;
    Folders folders;
    TuneServices tune;
};

} // namespace ui
