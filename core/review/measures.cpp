// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/measures.h"

#include "core/checks/exampleview.h"
#include "core/checks/facts.h"
#include "core/checks/text/charclass.h"
#include "core/dataset/rendering.h"
#include "core/review/chrf.h"
#include "core/text/textstats.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostly = 0.8; ///< share of kept answers that make the set one of labels or JSON
constexpr qsizetype kLongestLabel = 200; ///< UTF-16 units; what is longer is no label
constexpr qsizetype kFewestLetters = 4;  ///< a shorter fact is only looked for as a word

QString labelOf(const QString &answer, LabelPlace place, const ProjectSettings &settings)
{
    if (place == LabelPlace::WholeAnswer)
        return answer.trimmed().size() <= kLongestLabel ? answer.trimmed() : QString();
    const auto parts = splitAnswer(answer.trimmed(), settings);
    return parts && parts->category.size() <= kLongestLabel ? parts->category : QString();
}

QString wantedLabel(const Example &asked, LabelPlace place)
{
    return place == LabelPlace::WholeAnswer ? asked.answer().trimmed() : asked.category;
}

/// Facts of the kept answer that stand in the question or the reference material, each once.
std::vector<checks::Fact> offeredFacts(const Example &asked, const checks::CheckOptions &options)
{
    const QString answer = asked.answer();
    if (answer.isEmpty())
        return {};
    const checks::Document document(answer, options.fallbackLanguage);
    checks::KnownFacts known;
    known.learn(checks::Document(asked.question(), options.fallbackLanguage));
    known.learn(checks::Document(asked.reference, options.fallbackLanguage));
    const QString source = checks::folded(QString(asked.question() + u'\n' + asked.reference));
    QSet<QString> seen;
    std::vector<checks::Fact> offered;
    for (checks::Fact &fact : checks::factsOf(document)) {
        const bool given = known.has(fact.norm) ||
            (fact.norm.size() >= kFewestLetters && source.contains(fact.norm));
        if (!given || seen.contains(fact.norm))
            continue;
        seen.insert(fact.norm);
        offered.push_back(std::move(fact));
    }
    return offered;
}

/// What of the kept answer is only asked for once for both sides.
struct Wanted
{
    QString answer;
    std::vector<checks::Fact> facts;
    std::shared_ptr<const nlohmann::ordered_json> json;

    Wanted(const ComparedRow &row, const checks::CheckOptions &options)
        : answer(row.asked.answer())
        , facts(offeredFacts(row.asked, options))
    {
        const checks::Document document(answer);
        const checks::Shape shape = checks::shapeOf(document);
        if (shape.kind == checks::ShapeKind::Json && shape.json && shape.json->is_object())
            json = shape.json;
    }
};

std::shared_ptr<const nlohmann::ordered_json> strictJson(const QString &answer)
{
    const checks::Document document(answer);
    const checks::Shape shape = checks::shapeOf(document);
    const bool alone = shape.kind == checks::ShapeKind::Json && !shape.fenced && !shape.wrapped;
    return alone ? shape.json : nullptr;
}

AnswerMeasures measureAnswer(const ComparedRow &row, const QString &answer, const Wanted &wanted,
    const StyleJudge &judge, LabelPlace labels)
{
    AnswerMeasures measures;
    measures.style = judge.judge(row.asked, answer);
    if (const QString right = wantedLabel(row.asked, labels);
        labels != LabelPlace::None && !right.isEmpty()) {
        measures.label = labelOf(answer, labels, judge.options().settings);
        measures.labelRight = measures.label == right;
    }
    Example example = row.asked;
    const QString body = judge.body(answer);
    example.setAnswer(body);
    const checks::ExampleView view(example, judge.options());
    for (const checks::Fact &fact : checks::unsourcedFacts(view))
        measures.invented.append(view.answer.view(fact.span).toString());
    checks::KnownFacts present;
    present.learn(view.answer);
    const QString foldedBody = checks::folded(body);
    const checks::Document kept(wanted.answer);
    for (const checks::Fact &fact : wanted.facts) {
        if (!present.has(fact.norm) &&
            !(fact.norm.size() >= kFewestLetters && foldedBody.contains(fact.norm)))
            measures.missed.append(kept.view(fact.span).toString());
    }
    if (wanted.json)
        measures.jsonValid = strictJson(answer) != nullptr;
    return measures;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double at = share * double(values.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (at - double(low)) * (values[high] - values[low]);
}

LabelPlace labelPlace(const std::vector<const ComparedRow *> &rows,
    const std::vector<Wanted> &wanted, const ProjectSettings &settings)
{
    const bool categories = std::any_of(rows.begin(), rows.end(),
        [](const ComparedRow *row) { return !row->asked.category.isEmpty(); });
    if (categories && settings.categoryInAnswer == CategoryInAnswer::FirstLine)
        return LabelPlace::FirstLine;
    if (categories && settings.categoryInAnswer == CategoryInAnswer::JsonField)
        return LabelPlace::JsonField;
    QSet<QString> different;
    qint64 labels = 0;
    for (const Wanted &one : wanted) {
        const checks::Document document(one.answer);
        if (checks::shapeOf(document).kind != checks::ShapeKind::Label)
            continue;
        ++labels;
        different.insert(one.answer.trimmed());
    }
    const bool mostly = labels > 0 && double(labels) >= kMostly * double(wanted.size());
    return mostly && 2 * different.size() <= labels + 2 ? LabelPlace::WholeAnswer
                                                        : LabelPlace::None;
}

/// Adds up one side.
class Sum
{
public:
    Sum(std::size_t conventions, LabelPlace labels, bool json)
        : m_labels(labels)
        , m_json(json)
    {
        m_side.conventions.resize(conventions);
        if (labels != LabelPlace::None)
            m_side.label.emplace();
        if (json) {
            m_side.json.emplace();
            m_side.jsonKeys.emplace();
            m_side.jsonFields.emplace();
        }
    }

    void add(const ComparedRow &row, const Generation &generation, const Wanted &wanted,
        const AnswerMeasures &measures, const StyleJudge &judge)
    {
        ++m_side.answers;
        m_side.followsAll.add(measures.style.followsAll());
        for (const StyleMark &mark : measures.style.marks)
            m_side.conventions[static_cast<std::size_t>(mark.convention)].add(mark.followed);
        if (measures.labelRight) {
            m_side.label->add(*measures.labelRight);
            ++m_side.confusion[{wantedLabel(row.asked, m_labels), measures.label}];
        }
        m_kept.hits += qint64(wanted.facts.size()) - measures.missed.size();
        m_kept.of += qint64(wanted.facts.size());
        m_side.inventedFacts += measures.invented.size();
        m_side.withInvented.add(!measures.invented.isEmpty());
        const QString body = judge.body(generation.text);
        if (m_json && wanted.json)
            addJson(generation.text, *wanted.json);
        addPhrases(row, body, judge.options());
        m_words.push_back(double(countWords(body)));
        if (!wanted.answer.isEmpty()) {
            m_likeness.add(body, wanted.answer);
            m_hasLikeness = true;
        }
        // What came from an earlier comparison took its time then.
        m_first.push_back(double(generation.firstMs));
        m_total.push_back(double(generation.totalMs));
        m_costKnown = m_costKnown && generation.cost.has_value();
        m_cost += generation.cost.value_or(0);
    }

    [[nodiscard]] SideMeasures result()
    {
        if (m_kept.of > 0)
            m_side.factsKept = m_kept;
        if (m_phrases.of > 0)
            m_side.phrases = m_phrases;
        if (m_hasLikeness)
            m_side.likeness = m_likeness.score();
        m_side.words = quantile(m_words, 0.5);
        m_side.firstMs = quantile(m_first, 0.5);
        m_side.totalMs = quantile(m_total, 0.5);
        m_side.slowMs = quantile(m_total, 0.9);
        if (m_costKnown && m_side.answers > 0)
            m_side.costPerThousand = 1000 * m_cost / double(m_side.answers);
        return std::move(m_side);
    }

private:
    void addJson(const QString &answer, const nlohmann::ordered_json &wanted)
    {
        const auto json = strictJson(answer);
        m_side.json->add(json != nullptr);
        const bool object = json && json->is_object();
        qint64 shared = 0;
        for (const auto &[key, value] : wanted.items()) {
            const auto found = object ? json->find(key) : wanted.end();
            const bool there = object && found != json->end();
            shared += there ? 1 : 0;
            m_side.jsonFields->add(there && *found == value);
        }
        m_side.jsonKeys->add(
            object && shared == qint64(wanted.size()) && json->size() == wanted.size());
    }
    void addPhrases(
        const ComparedRow &row, const QString &body, const checks::CheckOptions &options)
    {
        for (const checks::RequiredPhrase &required : options.requiredPhrases) {
            if (required.category.isEmpty() || required.category == row.asked.category)
                m_phrases.add(checks::folded(body).contains(checks::folded(required.phrase)));
        }
    }

    SideMeasures m_side;
    LabelPlace m_labels;
    bool m_json;
    Share m_kept;
    Share m_phrases;
    Chrf m_likeness;
    bool m_hasLikeness = false;
    bool m_costKnown = true;
    double m_cost = 0;
    std::vector<double> m_words;
    std::vector<double> m_first;
    std::vector<double> m_total;
};

double logFactorial(qint64 n)
{
    double sum = 0;
    for (qint64 i = 2; i <= n; ++i)
        sum += std::log(double(i));
    return sum;
}

/// Fisher's exact test, two-sided: the probability of all tables with the same margins that are no more
/// likely than this one.
double fisher(const Share &a, const Share &b)
{
    const qint64 n = a.of + b.of;
    const qint64 hits = a.hits + b.hits;
    const auto logProbability = [&](qint64 k) {
        return logFactorial(a.of) + logFactorial(b.of) + logFactorial(hits) +
            logFactorial(n - hits) - logFactorial(n) - logFactorial(k) - logFactorial(a.of - k) -
            logFactorial(hits - k) - logFactorial(b.of - hits + k);
    };
    constexpr double slack = 1e-7; // equal ones must not be told apart by rounding
    const double own = logProbability(a.hits);
    double p = 0;
    for (qint64 k = std::max<qint64>(0, hits - b.of); k <= std::min(a.of, hits); ++k) {
        const double one = logProbability(k);
        if (one <= own + slack)
            p += std::exp(one);
    }
    return std::min(1.0, p);
}

} // namespace

ComparisonMeasures measure(std::span<const ComparedRow> all, const StyleJudge &judge)
{
    ComparisonMeasures result;
    result.conventions = judge.conventions();
    std::vector<const ComparedRow *> rows;
    std::vector<Wanted> wanted;
    for (const ComparedRow &row : all) {
        if (!row.counts() || !row.isComplete())
            continue;
        rows.push_back(&row);
        wanted.emplace_back(row, judge.options());
    }
    result.labels = labelPlace(rows, wanted, judge.options().settings);
    const auto objects = std::count_if(
        wanted.begin(), wanted.end(), [](const Wanted &one) { return one.json != nullptr; });
    const bool json = objects > 0 && double(objects) >= kMostly * double(wanted.size());
    std::array sums{Sum(result.conventions.size(), result.labels, json),
        Sum(result.conventions.size(), result.labels, json)};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        RowMeasures measures{.row = rows[i]->id};
        for (const Side side : kSides) {
            const auto at = static_cast<std::size_t>(side);
            const Generation &generation = *rows[i]->generation(side);
            measures.sides[at] =
                measureAnswer(*rows[i], generation.text, wanted[i], judge, result.labels);
            sums[at].add(*rows[i], generation, wanted[i], measures.sides[at], judge);
        }
        result.rows.push_back(std::move(measures));
    }
    for (const Side side : kSides)
        result.sides[static_cast<std::size_t>(side)] =
            sums[static_cast<std::size_t>(side)].result();
    return result;
}

RowMeasures measureRow(const ComparedRow &row, const StyleJudge &judge, LabelPlace labels)
{
    RowMeasures measures{.row = row.id};
    const Wanted wanted(row, judge.options());
    for (const Side side : kSides) {
        if (const Generation *generation = row.generation(side);
            generation && generation->isAnswer())
            measures.sides[static_cast<std::size_t>(side)] =
                measureAnswer(row, generation->text, wanted, judge, labels);
    }
    return measures;
}

Trend trend(const Share &before, const Share &after)
{
    constexpr double level = 0.05;
    if (before.of == 0 || after.of == 0 || fisher(before, after) >= level)
        return Trend::Same;
    return after.value() > before.value() ? Trend::Better : Trend::Worse;
}

} // namespace core
