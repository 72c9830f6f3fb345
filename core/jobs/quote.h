// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/catalogue.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// Dollars. `likely` follows the provider's formula with the tokens as counted; the range allows for
/// models that count words differently.
struct Money
{
    double low = 0;
    double likely = 0;
    double high = 0;

    bool operator==(const Money &) const = default;
};

/// What a quote is made from. Tokens as core/text counts them, for everything that is sent.
struct QuoteRequest
{
    QString model;
    std::optional<double> paramsB = {}; ///< billions of parameters, where known
    qint64 passes = 3;
    qint64 trainExamples = 0;
    qint64 trainTokens = 0;
    qint64 validationTokens = 0;
    qint64 longestExample = 0; ///< tokens
    bool exactTokens = false;  ///< counted with the model's own table
    QString method = QStringLiteral("sft");
    QString trainType = {}; ///< "lora", "full"; empty: the first that the catalogue lists

    // For what using the model costs.
    std::optional<double> answersPerMonth = {};
    double questionTokens = 0;  ///< of one question with the house rules
    double answerTokens = 0;    ///< of one answer
    double promptingTokens = 0; ///< what examples in every question would add without tuning
    QDate today;
};

/// What keeping a tuned model available costs.
struct ServingQuote
{
    QString unit; ///< "H100"; empty for tokens
    ServingMode mode = ServingMode::Token;
    std::optional<double> perDay = {}; ///< also when nobody asks anything
    std::optional<double> perMonth = {};
    std::optional<double> perAnswer = {}; ///< on top
    std::optional<bool> idleBilled = {};
    QString autoStop = {};
    Origin origin;
    bool stale = false;
};

/// When tuning has paid for itself against asking a good model with long instructions.
struct BreakEven
{
    double promptingPerMonth = 0;
    double tunedPerMonth = 0;
    std::optional<double> months = {}; ///< nothing: never
};

struct Quote
{
    std::optional<Money> training = {}; ///< nothing: the price is not known
    bool minimumApplied = false;
    double billedTokens = 0;
    Origin priceOrigin;
    bool priceStale = false;
    std::vector<ServingQuote> serving = {};
    std::optional<BreakEven> breakEven = {};
    QStringList assumptions = {}; ///< sentences
    QStringList warnings = {};
};

/// Pure. The formula of providers.md, C: tokens x passes x price, plus validation tokens where they are
/// billed, examples counted as long as the longest where that is the rule, at least the minimum of a job.
[[nodiscard]] Quote makeQuote(
    const ProviderInfo &provider, const Catalogue &catalogue, const QuoteRequest &request);

/// What a unit costs for some hours of being left on; nothing when not known.
[[nodiscard]] std::optional<double> idleCost(const Serving &serving, double hours, QDate day);

} // namespace core
