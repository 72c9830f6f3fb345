// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tuneestimate.h"

namespace ui {

TuneEstimate makeEstimate(
    const TuneMaterial &material, const core::Catalogue &catalogue, const EstimateRequest &request)
{
    TuneEstimate estimate{.available = request.available};
    if (!request.provider)
        return estimate;
    core::QuoteRequest quote = core::toQuoteRequest(material.size, request.today);
    quote.model = request.hostedModel;
    quote.paramsB = request.paramsB;
    quote.passes = request.passes;
    quote.exactTokens = request.provider->countsTokensExactly;
    estimate.quote = core::makeQuote(*request.provider, catalogue, quote);
    if (!request.provider->isLocal() || !request.model || !request.model->objection.isEmpty())
        return estimate;
    const core::ModelShape &shape = request.model->shape;
    const int threads = request.speed ? request.speed->threads : 1;
    estimate.memory =
        core::tuningMemory(shape, core::longestFor(material.size, shape.vocabulary), threads);
    if (request.speed)
        estimate.time = core::tuningTime(shape,
            core::toWorkload(material.size, shape.vocabulary, request.passes), *request.speed);
    return estimate;
}

} // namespace ui
