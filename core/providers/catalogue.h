// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/retrypolicy.h"
#include "core/providers/jobstate.h"
#include "core/providers/json.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace core {

// What Attune knows about providers is data: resources/catalogue.json, and a copy that the user may
// edit. A figure without a value is not known, which is never the same as zero.

/// Where a figure comes from.
struct Origin
{
    std::optional<QDate> seen = {}; ///< the day it was read
    QString source = {};
    QString confidence = {}; ///< "spec", "docs", "third_party", "memory"
};

/// Which models an entry is about; an empty one: all.
struct ModelMatch
{
    QString id = {};
    QString family = {};                   ///< part of the model's name
    std::optional<double> minParamsB = {}; ///< billions of parameters, included
    std::optional<double> maxParamsB = {};

    [[nodiscard]] bool fits(const QString &model, std::optional<double> paramsB) const;
};

struct TrainingPrice
{
    ModelMatch match;
    QString method;                           ///< "sft", "dpo", "any"
    QString trainType;                        ///< "lora", "full", "any"
    std::optional<double> usdPerMillion = {}; ///< tokens
    std::optional<double> minJobUsd = {};
    Origin origin;
};

enum class ServingMode { Token, GpuHour, Local };

struct Serving
{
    ServingMode mode = ServingMode::Token;
    ModelMatch match;
    QString unit; ///< what is rented: "H100", "Standard"
    std::optional<double> usdPerHour = {};
    std::optional<double> promoUsdPerHour = {};
    std::optional<QDate> promoUntil = {}; ///< the last day of the promotion
    std::optional<double> usdIn = {};     ///< per million tokens
    std::optional<double> usdOut = {};
    bool plusTokens = false; ///< the hours are not all: tokens are charged as well
    std::optional<bool> idleBilled = {};
    QString autoStop = {};
    Origin origin;

    /// The price of an hour on `day`.
    [[nodiscard]] std::optional<double> hourlyOn(QDate day) const;
};

struct CatalogueModel
{
    QString id;
    QString label;
    std::optional<double> paramsB = {};
    QStringList methods = {};
    std::optional<qint64> context = {};
    std::optional<QDate> trainEnd = {};  ///< no tuning from that day on
    std::optional<QDate> deployEnd = {}; ///< and no answers
};

/// A base model for this computer that Attune recommends.
struct BaseModelEntry
{
    QString id; ///< "org/name"
    QString label;
    std::optional<double> paramsB = {};
    QString license;
    QString note = {};
    QString address;
    Origin origin;
};

enum class ParameterType { Integer, Number, Choice };

/// A setting of a tuning, from which a form is built.
struct Hyperparameter
{
    QString name;
    ParameterType type = ParameterType::Integer;
    QStringList words = {}; ///< accepted instead of a number ("auto"), or the choices
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    bool aboveMinimum = false; ///< the minimum itself is not allowed
    Json fallback = nullptr;   ///< null: the provider decides
    QStringList methods = {};  ///< empty: all

    /// Nothing, or why `value` does not fit, as a sentence.
    [[nodiscard]] std::optional<QString> objection(const Json &value) const;
};

/// How the hyperparameter is called and what it does, in plain words; the name itself when there are none.
struct ParameterWords
{
    QString title;
    QString help;
};
[[nodiscard]] ParameterWords wordsFor(const Hyperparameter &parameter);

struct ProviderLimits
{
    std::optional<qint64> minExamples = {};
    std::optional<qint64> maxExamples = {};
    std::optional<qint64> maxFileBytes = {};
    std::optional<qint64> maxTokensPerExample = {};
    QStringList formats = {};
    std::optional<bool> messageWeight = {};
    std::optional<bool> preference = {};
};

/// How a service departs from OpenAI's API.
struct Quirks
{
    bool hyperparametersOnTop = false; ///< instead of inside "method"
    std::map<QString, Json> force = {};
    int suffixMax = 18;
    bool metadata = true;        ///< takes and gives back metadata
    bool metadataFilter = false; ///< and lists by it
    bool listsJobs = true;       ///< the list is complete as soon as a job exists
    bool pauseResume = true;
    bool waitFileProcessed = false;
    int eventPage = 100;
};

struct ProviderStatusEvent
{
    QDate date;
    QString text;
};

enum class Availability { Open, ExistingOnly, Closed, Deprecated };

struct ProviderInfo
{
    QString id;
    QString label;
    Availability availability = Availability::Open;
    std::vector<ProviderStatusEvent> events = {};
    QString adapter;
    QString baseUrl; ///< may hold {placeholders} that `needs` names
    QByteArray authHeader = "Authorization";
    QByteArray authPrefix = "Bearer ";
    bool authOptional = false;
    /// Its models count tokens with the table that examples are counted with here.
    bool countsTokensExactly = false;
    QStringList needs = {};
    QStringList regions = {};
    Quirks quirks = {};
    ProviderLimits limits = {};
    std::vector<Hyperparameter> hyperparameters = {};
    std::vector<TrainingPrice> prices = {};
    std::vector<Serving> serving = {};
    std::vector<CatalogueModel> models = {};
    bool billsValidation = false;
    bool billsLongestExample = false; ///< every example counts as long as the longest
    std::optional<bool> weightsDownload = {};
    StatusMap statusMap = {};
    QString billingUrl = {};
    QString keyUrl = {};
    QString privacyNote = {};
    Origin privacyOrigin = {};
    PollPolicy poll = {};
    RetryPolicy retry = {};

    /// On this computer: nothing leaves it and nothing costs money.
    [[nodiscard]] bool isLocal() const { return id == u"local"; }
    /// A job can be started from Attune; otherwise the file can be exported for it.
    [[nodiscard]] bool canLaunch() const;
    [[nodiscard]] const CatalogueModel *model(const QString &modelId) const;
    /// The first entry that fits, or null.
    [[nodiscard]] const TrainingPrice *price(const QString &modelId, std::optional<double> paramsB,
        const QString &method, const QString &trainType) const;
};

/// What asking a good model with long instructions costs, to compare tuning with.
struct PromptingReference
{
    QString model;
    std::optional<double> usdIn = {};
    std::optional<double> usdOut = {};
    Origin origin;
};

struct Catalogue
{
    QDate compiledOn;
    int staleDays = 90;
    PromptingReference prompting;
    std::vector<ProviderInfo> providers = {};
    std::vector<BaseModelEntry> baseModels = {};

    /// Null when there is no such provider.
    [[nodiscard]] const ProviderInfo *provider(QStringView id) const;
};

[[nodiscard]] bool isStale(const Origin &origin, QDate today, int staleDays);

/// Reads and checks a catalogue. InvalidInput names the line and what is wrong there.
[[nodiscard]] Result<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName);
/// The one that Attune carries.
[[nodiscard]] QByteArray builtinCatalogue();
/// The built-in catalogue with the user's file over it: providers of the same id are replaced as a
/// whole, others added. A missing file is fine; one with mistakes is an error that names the line.
[[nodiscard]] Result<Catalogue> loadCatalogue(const QString &userFile);

} // namespace core
