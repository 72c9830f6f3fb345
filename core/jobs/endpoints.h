// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"
#include "core/jobs/tuningjob.h"

#include <stop_token>

namespace core {

/// Where requests go, and the header with the access key.
struct Endpoint
{
    QUrl address; ///< of the API: ".../v1"
    std::optional<HttpHeader> credential = {};
};

/// Finds the way to a plan's provider: starts the local engine, or fetches the access key.
///
/// Called on the threads of jobs; may block there, but must end soon after a stop request.
class Endpoints
{
public:
    virtual ~Endpoints() = default;

    [[nodiscard]] virtual ProviderResult<Endpoint> open(
        const TuningPlan &plan, const std::stop_token &stop) = 0;

protected:
    Endpoints() = default;
    Endpoints(const Endpoints &) = default;
    Endpoints &operator=(const Endpoints &) = default;
};

} // namespace core
