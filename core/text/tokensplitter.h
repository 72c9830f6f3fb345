// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/encodingname.h"

#include <QStringView>

namespace core {

/// Where the piece of `text` that begins at `from` ends (an index into `text`, greater than `from`).
///
/// Byte pairs are merged only inside such pieces. The rule of each encoding is a published regular
/// expression (tiktoken, openai_public.py); this is the same rule by hand, because the expression
/// takes quadratic time on some texts and ICU's \s is not the white space that it means. The tests
/// hold it against the expression. Needs 0 <= from < text.size(). Any thread; O(length of the
/// piece), amortised over a text.
[[nodiscard]] qsizetype tokenPieceEnd(EncodingName encoding, QStringView text, qsizetype from);

} // namespace core
