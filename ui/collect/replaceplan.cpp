// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/replaceplan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ReplaceText
{
    Q_DECLARE_TR_FUNCTIONS(Replace)
};

/// Bounds the steps of one match, so that "(a+)+$" cannot hold up the reader for hours. PCRE2
/// takes it from the start of the pattern.
constexpr auto kLimit = "(*LIMIT_MATCH=1000000)"_L1;
constexpr qsizetype kAround = 32; ///< characters shown before a match

/// The replacement with \1 to \9 and \0 filled in, as QString::replace() does.
QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement[i];
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (c != u'\\' || next.isNull()) {
            result += c;
        } else if (next >= u'0' && next <= u'9') {
            result += match.captured(next.digitValue());
            ++i;
        } else {
            result += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
            ++i;
        }
    }
    return result;
}

class Planner
{
public:
    Planner(const core::Example &example, const TextReplacer &replacer)
        : m_replacer(replacer)
    {
        m_change.patch.ids = {example.id};
        m_change.patch.expectedRevision = example.revision;
    }

    /// The new text of a field; no value: it stays.
    std::optional<QString> operator()(const QString &text)
    {
        if (m_error || text.isEmpty())
            return std::nullopt;
        core::Result<std::optional<TextReplacer::Outcome>> result = m_replacer.replace(text);
        if (!result) {
            m_error = result.error();
            return std::nullopt;
        }
        if (!*result || (*result)->text == text)
            return std::nullopt;
        TextReplacer::Outcome &outcome = **result;
        if (m_change.matches == 0)
            excerpt(text, outcome);
        m_change.matches += outcome.matches;
        return std::move(outcome.text);
    }

    PlannedChange &change() { return m_change; }

    core::Result<std::optional<PlannedChange>> take()
    {
        if (m_error)
            return tl::unexpected<core::Error>(*m_error);
        if (m_change.matches == 0)
            return std::nullopt;
        return std::optional(std::move(m_change));
    }

private:
    void excerpt(const QString &text, const TextReplacer::Outcome &outcome)
    {
        const qsizetype from = std::max<qsizetype>(0, outcome.firstAt - kAround);
        const QString lead = from > 0 ? u"…"_s : QString();
        const auto cut = [&](const QString &whole, qsizetype length) {
            QString piece = lead + whole.mid(from, outcome.firstAt - from + length + 2 * kAround);
            return piece.replace(u'\n', u' ');
        };
        m_change.before = cut(text, outcome.firstLength);
        m_change.after = cut(outcome.text, outcome.newLength);
        m_change.markAt = outcome.firstAt - from + lead.size();
        m_change.beforeLength = outcome.firstLength;
        m_change.afterLength = outcome.newLength;
    }

    const TextReplacer &m_replacer;
    PlannedChange m_change;
    std::optional<core::Error> m_error;
};

} // namespace

core::Result<TextReplacer> TextReplacer::make(const ReplaceOptions &options)
{
    if (options.find.isEmpty())
        return core::fail(
            core::ErrorCode::InvalidInput, ReplaceText::tr("Type the text that you want to find."));
    QString pattern = options.pattern ? options.find : QRegularExpression::escape(options.find);
    QString before = kLimit;
    if (options.wholeWords) {
        before += u"\\b(?:";
        pattern += u")\\b";
    }
    QRegularExpression::PatternOptions flags =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!options.matchCase)
        flags |= QRegularExpression::CaseInsensitiveOption;
    TextReplacer replacer;
    replacer.m_find = QRegularExpression(before + pattern, flags);
    if (!replacer.m_find.isValid()) {
        const qsizetype at = std::clamp<qsizetype>(
            replacer.m_find.patternErrorOffset() - before.size() + 1, 1, options.find.size());
        return core::fail(core::ErrorCode::InvalidInput,
            ReplaceText::tr("This pattern has a mistake near character %1. Correct it, or switch "
                            "“Pattern” off to find the text as it stands.")
                .arg(at),
            replacer.m_find.errorString());
    }
    replacer.m_replacement = options.replacement;
    replacer.m_expand = options.pattern;
    return replacer;
}

core::Result<std::optional<TextReplacer::Outcome>> TextReplacer::replace(const QString &text) const
{
    Outcome outcome;
    qsizetype copied = 0;
    qsizetype from = 0;
    while (from <= text.size()) {
        const QRegularExpressionMatch match = m_find.match(text, from);
        if (!match.isValid())
            return core::fail(core::ErrorCode::TooLarge,
                ReplaceText::tr("This pattern is too complicated for some of the texts. A simpler "
                                "one will work."));
        if (!match.hasMatch())
            break;
        const QString fresh = m_expand ? expanded(m_replacement, match) : m_replacement;
        outcome.text += QStringView(text).mid(copied, match.capturedStart() - copied);
        outcome.text += fresh;
        copied = match.capturedEnd();
        if (outcome.matches++ == 0) {
            outcome.firstAt = match.capturedStart();
            outcome.firstLength = match.capturedLength();
            outcome.newLength = fresh.size();
        }
        from = match.capturedEnd();
        if (match.capturedLength() == 0) // "x*" matches between any two characters
            ++from;
    }
    if (outcome.matches == 0)
        return std::nullopt;
    outcome.text += QStringView(text).mid(copied);
    return std::optional(std::move(outcome));
}

core::Result<std::optional<PlannedChange>> planReplacement(
    const core::Example &example, const TextReplacer &replacer, ReplaceOptions::Where where)
{
    using Where = ReplaceOptions::Where;
    Planner replaced(example, replacer);
    std::vector<core::Turn> turns = example.turns;
    bool turnsChanged = false;
    for (core::Turn &turn : turns) {
        const bool answer = turn.role == core::Role::Assistant;
        if (where == Where::AllTexts || (where == Where::Answers) == answer) {
            if (std::optional<QString> text = replaced(turn.text)) {
                turn.text = std::move(*text);
                turnsChanged = true;
            }
        }
    }
    core::ExamplePatch &patch = replaced.change().patch;
    if (turnsChanged)
        patch.turns = std::move(turns);
    if (where == Where::AllTexts) {
        patch.reference = replaced(example.reference);
        patch.note = replaced(example.note);
        if (example.rejected) {
            if (std::optional<QString> text = replaced(*example.rejected))
                patch.rejected = std::optional(std::move(*text));
        }
        if (example.ownRules) {
            if (std::optional<QString> text = replaced(*example.ownRules))
                patch.ownRules = std::optional(std::move(*text));
        }
    }
    return replaced.take();
}

} // namespace ui
