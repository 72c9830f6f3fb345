// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/tokenizer/bpe.h"
#include "core/engine/tokenizer/normalizer.h"
#include "core/engine/tokenizer/pretokenizer.h"
#include "core/engine/tokenizer/tokendecoder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

struct AddedToken
{
    int id = 0;
    std::string content;
    bool singleWord = false; // only between characters that belong to no word
    bool leftStrip = false;  // takes the white space before it along
    bool rightStrip = false;
    bool normalized = false; // looked for after normalising
    bool special = false;    // left out of text for people
};

// Token ids, and for each the number of bytes of normalised text up to its end; a token starts
// where the one before it ends.
struct Encoding
{
    std::vector<int> ids;
    std::vector<std::size_t> ends;
};

// What tokenizer.json describes. Immutable after loading; safe from several threads at once.
class Tokenizer
{
public:
    static Result<Tokenizer> parse(const Json &json);
    static Result<Tokenizer> load(const std::filesystem::path &folder); // of a model

    // `addSpecial` applies the post-processor's template (a start token, for instance).
    Result<std::vector<int>> encode(std::string_view text, bool addSpecial) const;
    Result<Encoding> encodeWithEnds(std::string_view text) const;
    std::string decode(const std::vector<int> &ids, bool skipSpecial) const;

    int idOf(const std::string &token) const; // -1 when absent
    // Empty for ids that mean nothing.
    const std::string &tokenOf(int id) const;
    bool isSpecial(int id) const;
    int vocabularySize() const { return static_cast<int>(m_tokens.size()); } // largest id + 1
    const std::vector<AddedToken> &addedTokens() const { return m_added; }
    const BpeModel &model() const { return m_model; }
    bool isByteLevel() const { return m_preTokenizer.isByteLevel(); }
    // True when the post-processor puts this token first.
    bool startsWith(int id) const { return !m_prefix.empty() && m_prefix.front() == id; }

private:
    struct Part
    {
        std::string text;
        int id = -1; // of an added token, or -1 for ordinary text
        bool first = false;
    };

    Result<void> parseAdded(const Json &json);
    Result<void> parsePostProcessor(const Json &json, int depth);
    std::vector<Part> cutAdded(const Part &part, bool normalized) const;
    const AddedToken *addedAt(std::string_view text, std::size_t position, bool normalized) const;

    Normalizer m_normalizer;
    PreTokenizer m_preTokenizer;
    BpeModel m_model;
    TokenDecoder m_decoder;
    std::vector<AddedToken> m_added;                     // longest first
    std::vector<std::vector<std::size_t>> m_addedByByte; // first byte -> indices into m_added
    std::vector<std::string> m_tokens;                   // by id
    std::vector<bool> m_special;                         // by id
    std::vector<int> m_prefix;                           // from the post-processor
    std::vector<int> m_suffix;
};

// Turns a growing list of tokens into text piece by piece, holding back bytes that do not form
// a whole character yet.
class StreamDecoder
{
public:
    StreamDecoder(const Tokenizer &tokenizer, bool skipSpecial)
        : m_tokenizer(tokenizer)
        , m_skipSpecial(skipSpecial)
    {
    }
    std::string add(int id); // what can be shown now
    std::string finish();    // what was held back

private:
    const Tokenizer &m_tokenizer;
    bool m_skipSpecial;
    std::vector<int> m_ids; // since the last clean cut
    std::size_t m_shown = 0;
};

} // namespace engine
