// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/tokenizer/pattern.h"

#include "core/engine/tokenizer/utf8.h"

#include <unicode/regex.h>
#include <unicode/utext.h>

namespace engine {

namespace {

// ICU's \s lacks U+000B and U+0085, which Oniguruma and Rust's regex count as white space, and its
// \w has not the six raised digits and fractions of Latin-1, which Oniguruma's has (and no others).
constexpr const char *kWord =
    "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be";

std::string translateClasses(std::string_view expression)
{
    std::string result;
    for (std::size_t i = 0; i < expression.size(); ++i) {
        if (expression[i] == '\\' && i + 1 < expression.size()) {
            const char next = expression[++i];
            if (next == 's')
                result += "\\p{White_Space}";
            else if (next == 'S')
                result += "\\P{White_Space}";
            else if (next == 'w' || next == 'W')
                result.append(next == 'w' ? "[" : "[^").append(kWord).append("]");
            else
                result += {'\\', next};
        } else {
            result += expression[i];
        }
    }
    return result;
}

constexpr int kTimeLimit = 20'000;    // ICU's unit: about a millisecond each
constexpr int kStackLimit = 64 << 20; // bytes

} // namespace

struct Pattern::Compiled
{
    std::unique_ptr<icu::RegexPattern> pattern;
};

Pattern::Pattern() = default;
Pattern::Pattern(Pattern &&) noexcept = default;
Pattern &Pattern::operator=(Pattern &&) noexcept = default;
Pattern::~Pattern() = default;

Result<Pattern> Pattern::regex(std::string_view expression)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    Pattern pattern;
    pattern.m_compiled = std::make_unique<Compiled>();
    pattern.m_compiled->pattern.reset(icu::RegexPattern::compile(
        icu::UnicodeString::fromUTF8(translateClasses(expression)), 0, where, status));
    if (U_FAILURE(status))
        return fail(ErrorCode::Unsupported,
            "The expression '" + std::string(expression) + "' in tokenizer.json cannot be read (" +
                u_errorName(status) + ").");
    return pattern;
}

Result<Pattern> Pattern::parse(const Json &field)
{
    if (field.is_object() && field.contains("Regex") && field["Regex"].is_string())
        return regex(field["Regex"].get_ref<const std::string &>());
    if (field.is_object() && field.contains("String") && field["String"].is_string()) {
        Pattern pattern;
        pattern.m_literal = field["String"].get<std::string>();
        if (pattern.m_literal.empty())
            return invalid("A pattern in tokenizer.json is empty.");
        return pattern;
    }
    return invalid("A pattern in tokenizer.json is neither text nor an expression.");
}

Result<std::vector<std::pair<std::size_t, std::size_t>>> Pattern::matches(
    std::string_view text) const
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    if (!m_compiled) {
        for (std::size_t at = text.find(m_literal); at != std::string_view::npos;
             at = text.find(m_literal, at + m_literal.size()))
            found.emplace_back(at, at + m_literal.size());
        return found;
    }
    UErrorCode status = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
    std::unique_ptr<icu::RegexMatcher> matcher(m_compiled->pattern->matcher(status));
    if (U_SUCCESS(status)) {
        matcher->setTimeLimit(kTimeLimit, status);
        matcher->setStackLimit(kStackLimit, status);
        matcher->reset(&utext);
        while (U_SUCCESS(status) && matcher->find(status) && U_SUCCESS(status)) {
            const auto begin = static_cast<std::size_t>(matcher->start64(status));
            const auto end = static_cast<std::size_t>(matcher->end64(status));
            if (end > begin)
                found.emplace_back(begin, end);
        }
    }
    matcher.reset();
    utext_close(&utext);
    if (U_FAILURE(status))
        return invalid(std::string("An expression of the tokenizer could not be applied to the "
                                   "text (") +
            u_errorName(status) + ").");
    return found;
}

} // namespace engine
