// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/glossary.h"
#include "core/checks/housestyle.h"
#include "core/checks/text/language.h"
#include "core/dataset/projectsettings.h"

#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace core::checks {

class KnownFacts;

/// A sentence or phrase that answers of a category must hold.
struct RequiredPhrase
{
    QString category = {}; ///< empty: every category
    QString phrase;
};

/// Limits of the provider that the examples are meant for.
struct ProviderLimits
{
    QString provider = {};
    qint64 tokensPerExample = 0; ///< 0: not known
    qint64 leastExamples = 10;
    qint64 bytes = 0; ///< of the whole file; 0: not known
};

/// Everything besides the examples that decides what is found. A value.
struct CheckOptions
{
    ProjectSettings settings = {};
    std::shared_ptr<const Glossary> glossary = std::make_shared<Glossary>();
    std::vector<RequiredPhrase> requiredPhrases = {};
    PinnedStyle pinned = {};
    HouseStyle previous = {}; ///< of the last run, for hysteresis
    ProviderLimits limits = {};
    QSet<QString> only = {}; ///< ids; empty: all
    QSet<QString> off = {};  ///< ids that the user never wants
    /// Language of texts too short to tell; found from the examples where it is Unknown.
    Language fallbackLanguage = Language::Unknown;
    int threads = 0; ///< 0: one per core
    /// Of settings.houseRules; set by the Checker, so that they are read once.
    std::shared_ptr<const KnownFacts> houseFacts = {};

    [[nodiscard]] bool runs(const QString &id) const
    {
        return !off.contains(id) && (only.isEmpty() || only.contains(id));
    }
};

} // namespace core::checks
