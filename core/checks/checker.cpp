// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checker.h"

#include "core/checks/applyfix.h"
#include "core/checks/corpus.h"
#include "core/checks/facts.h"
#include "core/checks/house.h"
#include "core/checks/parallel.h"
#include "core/checks/tone/tonemodel.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace core::checks {

namespace {

constexpr double kNearQuestion = 0.80; ///< similarity from which two questions are nearly the same
constexpr std::size_t kMostShingles =
    512; ///< kept of a question; more only matter for the exact value
constexpr std::size_t kLanguageSample = 200;
constexpr qsizetype kFragment = 200;

/// What is kept of one example.
struct Record
{
    std::vector<Observation> observations;
    std::vector<Finding> first;  ///< need no comparison
    std::vector<Finding> second; ///< break the house style
    std::vector<quint32> shingles;
    Signature signature = {};
    quint64 bag = 0;
    ValueId segment = 0;
};

void complete(Finding &finding, const QString &check, const Example &example)
{
    finding.check = check;
    finding.example = example.id;
    if (!finding.fragment.isEmpty())
        return;
    const QString text = fieldText(example, finding.field);
    // Without a span the whole text is meant, so that a dismissal ends when any of it changes.
    finding.fragment = finding.span.isEmpty()
        ? QString(text.left(kFragment) + u'#' + QString::number(qHash(text)))
        : text.mid(finding.span.start, finding.span.length);
}

class Recorder final : public Observer
{
public:
    Recorder(const Example &example, Interner &interner, Record &record)
        : m_example(example)
        , m_interner(interner)
        , m_record(record)
    {
    }

    void enter(int check, const QString &id)
    {
        m_check = check;
        m_id = id;
    }
    void choice(ValueId value, QStringView suffix) override
    {
        m_record.observations.push_back({convention(suffix), value, 0});
    }
    void number(double value, QStringView suffix) override
    {
        m_record.observations.push_back({convention(suffix), 0, static_cast<float>(value)});
    }
    void report(Finding finding) override
    {
        complete(finding, m_id, m_example);
        m_record.first.push_back(std::move(finding));
    }
    ValueId text(QStringView text) override { return kFirstText + m_interner.number(text); }

private:
    [[nodiscard]] ConventionId convention(QStringView suffix)
    {
        return HouseModel::conventionId(m_check, suffix.isEmpty() ? 0 : m_interner.number(suffix));
    }

    const Example &m_example;
    Interner &m_interner;
    Record &m_record;
    int m_check = 0;
    QString m_id;
};

} // namespace

class Checker::Private : public RelationReport
{
public:
    explicit Private(CheckOptions o)
        : options(std::move(o))
        , house(builtinChecks(), interner)
        , near(kNearQuestion)
    {
        const auto &checks = builtinChecks();
        for (std::size_t i = 0; i < checks.size(); ++i) {
            infos.push_back(checks[i]->info());
            if (options.runs(infos.back().id))
                active.push_back(static_cast<int>(i));
        }
    }

    struct Looked
    {
        Record record;
        CorpusEntry entry;
    };

    void findLanguage(std::span<const Example> examples);
    [[nodiscard]] Looked look(const Example &example);
    void put(std::size_t at, Looked &&looked);
    void take(std::size_t at);
    void indexQuestion(std::size_t at);
    void inspect(const Example &example, std::size_t at, const std::vector<int> &checks);
    [[nodiscard]] std::vector<int> checksToInspect(std::size_t at) const;
    void relateAll(const Fetch &fetch, bool quickOnly);
    [[nodiscard]] CheckReport assemble() const;

    void report(Finding finding) override
    {
        const QString id = infos[static_cast<std::size_t>(relating)].id;
        if (finding.fragment.isEmpty()) {
            const auto found = cache.find(finding.example);
            if (found != cache.end())
                complete(finding, id, found->second);
        }
        finding.check = id;
        relations[relating].push_back(std::move(finding));
    }
    void ask(StyleQuestion question) override
    {
        question.check = infos[static_cast<std::size_t>(relating)].id;
        asked[relating].push_back(std::move(question));
    }

    CheckOptions options;
    Interner interner;
    HouseModel house;
    NearDuplicates near;
    std::vector<CheckInfo> infos;
    std::vector<int> active;
    std::vector<Record> records;
    std::vector<CorpusEntry> entries;
    std::vector<NearPair> pairs;
    std::unordered_map<ExampleId, std::size_t> byId;
    std::unordered_map<quint64, std::vector<qint32>> byQuestion; ///< the first is in the index
    std::map<int, std::vector<Finding>> relations;
    std::map<int, std::vector<StyleQuestion>> asked;
    std::unordered_map<ExampleId, Example> cache;
    int relating = 0;
    bool finished = false;
    bool complete_ = true;
};

void Checker::Private::findLanguage(std::span<const Example> examples)
{
    if (options.fallbackLanguage != Language::Unknown)
        return;
    std::map<Language, int> votes;
    for (std::size_t i = 0; i < std::min(kLanguageSample, examples.size()); ++i) {
        const Document document(examples[i].answer());
        if (document.guess().certain)
            ++votes[document.language()];
    }
    int best = 0;
    for (const auto &[language, count] : votes) {
        if (count > best) {
            best = count;
            options.fallbackLanguage = language;
        }
    }
}

Checker::Private::Looked Checker::Private::look(const Example &example)
{
    Looked looked;
    Record &record = looked.record;
    CorpusEntry &entry = looked.entry;
    const ExampleView view(example, options);
    Recorder recorder(example, interner, record);
    const auto &checks = builtinChecks();
    for (const int check : active) {
        const CheckInfo &info = infos[static_cast<std::size_t>(check)];
        if (!view.covers(info.languages))
            continue;
        recorder.enter(check, info.id);
        checks[static_cast<std::size_t>(check)]->observe(view, recorder);
    }
    record.segment =
        example.category.isEmpty() ? 0 : kFirstText + interner.number(example.category);
    record.shingles = shingles(view.question.text());
    record.signature = signatureOf(record.shingles);
    record.bag = wordBagHash(view.question.text());
    if (record.shingles.size() > kMostShingles)
        record.shingles.resize(kMostShingles);
    record.shingles.shrink_to_fit();
    record.observations.shrink_to_fit();

    entry.id = example.id;
    entry.category = record.segment;
    if (example.ownRules && !example.ownRules->isEmpty())
        entry.rules = kFirstText + interner.number(*example.ownRules);
    if (view.shape.kind == ShapeKind::Label)
        entry.label = kFirstText + interner.number(view.answer.view(view.answer.trimmed()));
    entry.split = example.split;
    entry.approved = example.status == Status::Done;
    entry.shape = view.shape.kind;
    entry.answerWords = view.answer.words();
    entry.questionWords = view.question.words();
    entry.questionHash = foldedHash(view.question.text());
    entry.answerHash = foldedHash(view.answer.text());
    if (view.isProse()) {
        for (const Sentence &sentence : view.answer.sentences())
            entry.sentences.push_back(
                static_cast<quint32>(foldedHash(view.answer.view(sentence.span))));
        std::sort(entry.sentences.begin(), entry.sentences.end());
        if (view.language() == Language::English)
            entry.tone = static_cast<float>(formality(view.answer));
    }
    entry.facts = unsourcedFactHashes(view);
    return looked;
}

void Checker::Private::put(std::size_t at, Looked &&looked)
{
    records[at] = std::move(looked.record);
    entries[at] = std::move(looked.entry);
    house.count(
        records[at].observations, records[at].segment, entries[at].approved, entries[at].id, 1);
    byId[entries[at].id] = at;
    auto &same = byQuestion[entries[at].questionHash];
    same.push_back(static_cast<qint32>(at));
    if (same.size() == 1)
        indexQuestion(at);
}

void Checker::Private::indexQuestion(std::size_t at)
{
    const Record &record = records[at];
    const auto found =
        near.insert(static_cast<qint32>(at), record.signature, record.bag, record.shingles,
            [this](qint32 other) { return records[static_cast<std::size_t>(other)].shingles; });
    pairs.insert(pairs.end(), found.begin(), found.end());
}

void Checker::Private::take(std::size_t at)
{
    house.count(
        records[at].observations, records[at].segment, entries[at].approved, entries[at].id, -1);
    entries[at].alive = false;
    byId.erase(entries[at].id);
    auto &same = byQuestion[entries[at].questionHash];
    const bool indexed = !same.empty() && same.front() == static_cast<qint32>(at);
    same.erase(std::remove(same.begin(), same.end(), static_cast<qint32>(at)), same.end());
    if (!indexed)
        return;
    near.remove(static_cast<qint32>(at));
    pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                    [at](const NearPair &pair) {
                        return pair.first == static_cast<qint32>(at) ||
                            pair.second == static_cast<qint32>(at);
                    }),
        pairs.end());
    if (!same.empty())
        indexQuestion(static_cast<std::size_t>(same.front()));
}

std::vector<int> Checker::Private::checksToInspect(std::size_t at) const
{
    std::vector<int> result;
    const Record &record = records[at];
    for (const Observation &observation : record.observations) {
        const int check = HouseModel::checkOf(observation.convention);
        if ((result.empty() || result.back() != check) &&
            house.deviates(observation, record.segment))
            result.push_back(check);
    }
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void Checker::Private::inspect(
    const Example &example, std::size_t at, const std::vector<int> &checks)
{
    Record &record = records[at];
    record.second.erase(std::remove_if(record.second.begin(), record.second.end(),
                            [&](const Finding &finding) {
                                return std::any_of(checks.begin(), checks.end(), [&](int check) {
                                    return infos[static_cast<std::size_t>(check)].id ==
                                        finding.check;
                                });
                            }),
        record.second.end());
    const ExampleView view(example, options);
    for (const int check : checks) {
        const QString &id = infos[static_cast<std::size_t>(check)].id;
        const House eyes(house, check, record.segment);
        builtinChecks()[static_cast<std::size_t>(check)]->inspect(view, eyes, [&](Finding finding) {
            complete(finding, id, example);
            finding.related.erase(
                std::remove(finding.related.begin(), finding.related.end(), example.id),
                finding.related.end());
            record.second.push_back(std::move(finding));
        });
    }
}

void Checker::Private::relateAll(const Fetch &fetch, bool quickOnly)
{
    const Corpus corpus(entries, pairs, interner, options, [&](ExampleId id) -> const Example * {
        auto found = cache.find(id);
        if (found == cache.end()) {
            std::vector<Example> fetched = fetch({id});
            if (fetched.empty())
                return nullptr;
            found = cache.emplace(id, std::move(fetched.front())).first;
        }
        return &found->second;
    });
    const auto &checks = builtinChecks();
    for (const int check : active) {
        const Check &relation = *checks[static_cast<std::size_t>(check)];
        if (quickOnly && !relation.isQuick())
            continue;
        relating = check;
        relations[check].clear();
        asked[check].clear();
        relation.relate(corpus, *this);
    }
}

CheckReport Checker::Private::assemble() const
{
    CheckReport result;
    result.complete = complete_;
    result.style = house.style(options);
    for (const auto &[check, questions] : asked)
        result.style.questions.insert(
            result.style.questions.end(), questions.begin(), questions.end());
    std::size_t total = 0;
    for (const Record &record : records)
        total += record.first.size() + record.second.size();
    result.findings.reserve(total + 64);
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!entries[i].alive)
            continue;
        ++result.examples;
        result.findings.insert(
            result.findings.end(), records[i].first.begin(), records[i].first.end());
        result.findings.insert(
            result.findings.end(), records[i].second.begin(), records[i].second.end());
    }
    for (const auto &[check, findings] : relations)
        result.findings.insert(result.findings.end(), findings.begin(), findings.end());
    std::vector<std::pair<std::size_t, std::size_t>>
        order; // position of the example, of the finding
    order.reserve(result.findings.size());
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        const auto found = byId.find(result.findings[i].example);
        order.emplace_back(found == byId.end() ? records.size() : found->second, i);
    }
    std::sort(order.begin(), order.end(), [&](const auto &a, const auto &b) {
        const Finding &x = result.findings[a.second];
        const Finding &y = result.findings[b.second];
        return std::tie(x.severity, a.first, x.span.start, a.second) <
            std::tie(y.severity, b.first, y.span.start, b.second);
    });
    std::vector<Finding> sorted;
    sorted.reserve(order.size());
    for (const auto &entry : order)
        sorted.push_back(std::move(result.findings[entry.second]));
    result.findings = std::move(sorted);
    return result;
}

Checker::Checker(CheckOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;
Checker &Checker::operator=(Checker &&) noexcept = default;

const CheckOptions &Checker::options() const
{
    return d->options;
}

void Checker::setPinned(PinnedStyle pinned)
{
    d->options.pinned = std::move(pinned);
}

void Checker::add(std::span<const Example> examples, std::stop_token stop)
{
    d->findLanguage(examples);
    constexpr std::size_t kBatch = 4096; // bounds what lies between looking and counting
    for (std::size_t from = 0; from < examples.size(); from += kBatch) {
        const auto batch = examples.subspan(from, std::min(kBatch, examples.size() - from));
        std::vector<Private::Looked> looked(batch.size());
        parallelFor(batch.size(), d->options.threads, stop,
            [&](std::size_t i) { looked[i] = d->look(batch[i]); });
        if (stop.stop_requested()) {
            d->complete_ = false;
            return;
        }
        const std::size_t first = d->records.size();
        d->records.resize(first + batch.size());
        d->entries.resize(first + batch.size());
        d->near.reserve(d->records.size());
        for (std::size_t i = 0; i < looked.size(); ++i)
            d->put(first + i, std::move(looked[i]));
    }
}

CheckReport Checker::finish(const Fetch &fetch, std::stop_token stop, const Progress &progress)
{
    d->house.decide(d->options);
    std::vector<std::size_t> wanted;
    std::vector<std::vector<int>> checks;
    for (std::size_t i = 0; i < d->records.size(); ++i) {
        if (!d->entries[i].alive)
            continue;
        std::vector<int> some = d->checksToInspect(i);
        d->records[i].second.clear();
        if (some.empty())
            continue;
        wanted.push_back(i);
        checks.push_back(std::move(some));
    }
    constexpr std::size_t kBatch = 2048;
    for (std::size_t from = 0; from < wanted.size() && !stop.stop_requested(); from += kBatch) {
        const std::size_t count = std::min(kBatch, wanted.size() - from);
        std::vector<ExampleId> ids;
        std::unordered_map<ExampleId, std::size_t> places;
        for (std::size_t i = from; i < from + count; ++i) {
            ids.push_back(d->entries[wanted[i]].id);
            places[ids.back()] = i;
        }
        const std::vector<Example> examples = fetch(ids);
        parallelFor(examples.size(), d->options.threads, stop, [&](std::size_t i) {
            const std::size_t at = places.at(examples[i].id);
            d->inspect(examples[i], wanted[at], checks[at]);
        });
        if (progress)
            progress(static_cast<qint64>(from + count), static_cast<qint64>(wanted.size()));
    }
    d->cache.clear();
    if (!stop.stop_requested())
        d->relateAll(fetch, false);
    d->complete_ = d->complete_ && !stop.stop_requested();
    d->finished = true;
    return d->assemble();
}

CheckReport Checker::update(std::span<const Example> changed, const std::vector<ExampleId> &removed,
    const Fetch &fetch, std::stop_token stop)
{
    constexpr std::size_t kMostCached = 20000;
    if (d->cache.size() > kMostCached)
        d->cache.clear();
    for (const ExampleId id : removed) {
        const auto found = d->byId.find(id);
        if (found == d->byId.end())
            continue;
        d->take(found->second);
        d->cache.erase(id);
    }
    std::vector<std::size_t> fresh;
    for (const Example &example : changed) {
        const auto found = d->byId.find(example.id);
        std::size_t at = d->records.size();
        if (found != d->byId.end()) {
            at = found->second;
            d->take(at);
        } else {
            d->records.emplace_back();
            d->entries.emplace_back();
        }
        d->put(at, d->look(example));
        if (d->cache.contains(example.id))
            d->cache[example.id] = example;
        fresh.push_back(at);
    }
    const std::vector<ConventionId> moved = d->house.decide(d->options, d->options.pinned.empty());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        d->records[fresh[i]].second.clear();
        d->inspect(changed[i], fresh[i], d->checksToInspect(fresh[i]));
    }
    if (!moved.empty()) {
        // A convention appeared, went or changed: everybody who does it otherwise is looked at again.
        std::map<std::size_t, std::vector<int>> again;
        for (std::size_t i = 0; i < d->records.size(); ++i) {
            if (!d->entries[i].alive)
                continue;
            for (const Observation &observation : d->records[i].observations) {
                if (std::find(moved.begin(), moved.end(), observation.convention) == moved.end())
                    continue;
                const int check = HouseModel::checkOf(observation.convention);
                const QString &id = d->infos[static_cast<std::size_t>(check)].id;
                const bool had =
                    std::any_of(d->records[i].second.begin(), d->records[i].second.end(),
                        [&](const Finding &finding) { return finding.check == id; });
                if (had || d->house.deviates(observation, d->records[i].segment))
                    again[i].push_back(check);
            }
        }
        std::vector<ExampleId> ids;
        for (const auto &entry : again)
            ids.push_back(d->entries[entry.first].id);
        const std::vector<Example> examples = ids.empty() ? std::vector<Example>() : fetch(ids);
        parallelFor(examples.size(), d->options.threads, stop, [&](std::size_t i) {
            const std::size_t at = d->byId.at(examples[i].id);
            d->inspect(examples[i], at, again.at(at));
        });
    }
    if (!stop.stop_requested())
        d->relateAll(fetch, true);
    return d->assemble();
}

CheckReport checkExamples(std::span<const Example> examples, CheckOptions options,
    const Dismissals &dismissals, std::stop_token stop)
{
    Checker checker(std::move(options));
    checker.add(examples, stop);
    std::unordered_map<ExampleId, const Example *> byId;
    for (const Example &example : examples)
        byId[example.id] = &example;
    CheckReport report = checker.finish(
        [&](const std::vector<ExampleId> &ids) {
            std::vector<Example> result;
            result.reserve(ids.size());
            for (const ExampleId id : ids) {
                if (const auto found = byId.find(id); found != byId.end())
                    result.push_back(*found->second);
            }
            return result;
        },
        stop);
    if (!dismissals.list().empty()) {
        report.findings.erase(
            std::remove_if(report.findings.begin(), report.findings.end(),
                [&](const Finding &finding) {
                    const auto found = byId.find(finding.example);
                    return dismissals.covers(
                        finding, found == byId.end() ? QString() : found->second->category);
                }),
            report.findings.end());
    }
    return report;
}

} // namespace core::checks
