// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/text/bytepairtable.h"
#include "core/text/encodingname.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace core {

/// Turns text into the tokens that a model reads, exactly as the published encoding does.
///
/// Special tokens ("<|endoftext|>") are counted as the plain text that they are in an example. Lone
/// surrogates count as U+FFFD. Immutable; any thread, also several at once. A text takes
/// O(n log n), also a single word of a million letters.
class TokenEncoding
{
public:
    using Token = BytePairTable::Rank;

    /// Unpacks the tables that Attune carries. Takes tens of milliseconds: call it on a worker
    /// thread, or use TokenEncodings. Fails (Damaged) when the program is incomplete.
    [[nodiscard]] static Result<std::shared_ptr<const TokenEncoding>> load(EncodingName name);

    [[nodiscard]] EncodingName name() const { return m_name; }
    /// How many tokens `text` has: encode(text).size() without the list.
    [[nodiscard]] qsizetype count(QStringView text) const;
    [[nodiscard]] std::vector<Token> encode(QStringView text) const;
    /// The text of tokens. Ids that the encoding does not have are left out.
    [[nodiscard]] QByteArray decode(const std::vector<Token> &tokens) const;

private:
    TokenEncoding(EncodingName name, BytePairTable table);

    EncodingName m_name;
    BytePairTable m_table;
};

} // namespace core
