// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/sanity.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Sanity)
};

constexpr double kMostlyEqual = 0.9; ///< from this share of equal answers on, two models are one
constexpr qsizetype kLooked =
    20'000; ///< UTF-16 units at either end of an answer that are looked at
constexpr int kRepeatedWords = 6;
constexpr int kRepeats = 4;

int plural(std::size_t count)
{
    return static_cast<int>(
        std::min<std::size_t>(count, static_cast<std::size_t>(std::numeric_limits<int>::max())));
}

QString looked(const QString &text)
{
    if (text.size() <= 2 * kLooked)
        return text;
    return text.left(kLooked) + u'\n' + text.right(kLooked);
}

/// Marks with which chat templates part turns: in an answer they show that the wrong one was used.
bool showsTemplate(const QString &answer)
{
    static constexpr std::array kMarks{u"<|im_start|>", u"<|im_end|>", u"<|eot_id|>",
        u"<|end_of_text|>", u"<|start_header_id|>", u"<|endoftext|>", u"<|assistant|>", u"<|user|>",
        u"[INST]", u"[/INST]", u"<<SYS>>", u"<start_of_turn>", u"<end_of_turn>", u"### Instruction",
        u"### Response"};
    static const QRegularExpression nextTurn(u"^(?:user|assistant|system|human|customer)\\s*:"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return std::any_of(kMarks.begin(), kMarks.end(),
               [&](const char16_t *mark) { return answer.contains(QStringView(mark)); }) ||
        answer.contains(nextTurn);
}

/// Whether the end says the same few words again and again.
bool repeatsItself(const QString &answer)
{
    const QStringList words =
        answer.right(kLooked).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    for (int period = 1; period <= kRepeatedWords; ++period) {
        const qsizetype needed = qsizetype(period) * kRepeats + 2;
        if (words.size() < needed)
            break;
        bool same = true;
        for (qsizetype i = words.size() - needed + period; same && i < words.size(); ++i)
            same = words[i] == words[i - period];
        if (same)
            return true;
    }
    return false;
}

SanityItem item(SanityTopic topic, std::vector<qint64> rows, const QString &fine,
    const QString &trouble, const QString &detail)
{
    const bool ok = rows.empty();
    return {topic, ok, ok ? fine : trouble, ok ? QString() : detail, std::move(rows)};
}

template <class Found>
std::vector<qint64> rowsWhere(std::span<const ComparedRow> rows, Found found)
{
    std::vector<qint64> ids;
    for (const ComparedRow &row : rows) {
        const bool any = std::any_of(kSides.begin(), kSides.end(), [&](Side side) {
            const Generation *generation = row.generation(side);
            return generation && found(*generation);
        });
        if (any)
            ids.push_back(row.id);
    }
    return ids;
}

SanityItem outputsDiffer(std::span<const ComparedRow> rows, const ComparisonPlan &plan)
{
    std::vector<qint64> equal;
    std::size_t complete = 0;
    for (const ComparedRow &row : rows) {
        if (!row.isComplete())
            continue;
        ++complete;
        if (row.generation(Side::Before)->text == row.generation(Side::After)->text)
            equal.push_back(row.id);
    }
    SanityItem result{SanityTopic::OutputsDiffer, true, {}, {}, {}};
    if (complete == 0) {
        result.title = Tr::tr("There is no pair of answers to look at yet.");
        return result;
    }
    result.fine = double(equal.size()) < kMostlyEqual * double(complete);
    result.title = equal.empty()
        ? Tr::tr("The two really answer differently.")
        : Tr::tr("The two answer the same, word for word, in %1 of %Ln row(s).", nullptr,
              plural(complete))
              .arg(equal.size());
    if (!result.fine) {
        const bool sameModel =
            plan.before.model == plan.after.model && plan.before.address == plan.after.address;
        result.detail = sameModel
            ? Tr::tr("Both ask the same model. What it is told makes no difference to it.")
            : Tr::tr("Either the tuning changed nothing (too few examples or passes), or the same "
                     "model answered twice. Try more passes before you vote.");
        result.rows = std::move(equal);
    }
    return result;
}

} // namespace

QString sanityName(SanityTopic topic)
{
    switch (topic) {
    case SanityTopic::OutputsDiffer:
        break;
    case SanityTopic::Template:
        return u"template"_s;
    case SanityTopic::Truncated:
        return u"truncated"_s;
    case SanityTopic::Empty:
        return u"empty"_s;
    case SanityTopic::Repeating:
        return u"repeating"_s;
    case SanityTopic::Failed:
        return u"failed"_s;
    }
    return u"outputs-differ"_s;
}

bool SanityCard::isFine() const
{
    return std::all_of(
        items.begin(), items.end(), [](const SanityItem &item) { return item.fine; });
}

SanityCard checkSanity(std::span<const ComparedRow> rows, const ComparisonPlan &plan)
{
    SanityCard card;
    card.items.push_back(outputsDiffer(rows, plan));

    auto marked = rowsWhere(rows, [](const Generation &generation) {
        return generation.isAnswer() && showsTemplate(looked(generation.text));
    });
    const int markedCount = plural(marked.size());
    card.items.push_back(item(SanityTopic::Template, std::move(marked),
        Tr::tr("The form of the conversation fits: no answer holds its marks."),
        Tr::tr("%Ln row(s) hold marks of a conversation's form.", nullptr, markedCount),
        Tr::tr(
            "The model was probably asked in another form than the one it was taught in. Use the "
            "template that belongs to it.")));

    auto cut = rowsWhere(rows, [](const Generation &generation) {
        return generation.isAnswer() &&
            (generation.finish == u"length" || generation.finish == u"cut");
    });
    const int cutCount = plural(cut.size());
    card.items.push_back(item(SanityTopic::Truncated, std::move(cut),
        Tr::tr("No answer is cut off."),
        Tr::tr("%Ln row(s) have an answer that is cut off.", nullptr, cutCount),
        Tr::tr(
            "Answers were longer than allowed. Allow longer ones, or look why it does not stop.")));

    auto empty = rowsWhere(rows, [](const Generation &generation) {
        return generation.isAnswer() && generation.text.trimmed().isEmpty();
    });
    const int emptyCount = plural(empty.size());
    card.items.push_back(item(SanityTopic::Empty, std::move(empty), Tr::tr("No answer is empty."),
        Tr::tr("%Ln row(s) have an empty answer.", nullptr, emptyCount),
        Tr::tr("A model that says nothing was often asked in a form that it does not know.")));

    auto repeating = rowsWhere(rows, [](const Generation &generation) {
        return generation.isAnswer() && repeatsItself(generation.text);
    });
    const int repeatingCount = plural(repeating.size());
    card.items.push_back(item(SanityTopic::Repeating, std::move(repeating),
        Tr::tr("No answer goes round in circles."),
        Tr::tr("%Ln row(s) have an answer that repeats itself.", nullptr, repeatingCount),
        Tr::tr("This happens with too many passes, or with a very small model.")));

    auto failed =
        rowsWhere(rows, [](const Generation &generation) { return !generation.isAnswer(); });
    const int failedCount = plural(failed.size());
    card.items.push_back(item(SanityTopic::Failed, std::move(failed),
        Tr::tr("Every question that was asked got an answer."),
        Tr::tr("%Ln row(s) lack an answer.", nullptr, failedCount),
        Tr::tr("They do not count. Go on with the comparison to ask again.")));
    return card;
}

} // namespace core
