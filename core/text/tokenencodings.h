// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/tokenencoding.h"

#include <QFuture>

#include <array>
#include <mutex>
#include <optional>

namespace core {

/// Loads each encoding once, on a worker thread, when it is first asked for, and shares it.
///
/// The composition root makes one and hands it to whoever counts. Any thread.
class TokenEncodings
{
public:
    using Loaded = Result<std::shared_ptr<const TokenEncoding>>;

    /// The encoding, now or later; see onFinished(). Never blocks.
    [[nodiscard]] QFuture<Loaded> get(EncodingName name);

private:
    std::mutex m_mutex;
    std::array<std::optional<QFuture<Loaded>>, 2> m_futures; ///< by EncodingName
};

} // namespace core
