// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checker.h"

#include "core/checks/applyfix.h"
#include "core/checks/corpus.h"
#include "core/checks/facts.h"
#include "core/checks/house.h"
#include "core/checks/parallel.h"
#include "core/checks/tone/tonemodel.h"
#include "core/checks/wordruns.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace core::checks {

namespace {

constexpr double kNearQuestion = 0.80; ///< similarity from which two questions are nearly the same
constexpr int kNearBands = 16;
constexpr std::size_t kMostPairs = 8; ///< of one question with earlier ones that are kept
constexpr std::size_t kMostShingles =
    512; ///< kept of a question; more only matter for the exact value
constexpr std::size_t kLanguageSample = 200;
constexpr qsizetype kFragment = 200;

/// What is kept of one example.
struct Record
{
    std::vector<Observation> observations;
    std::vector<Finding> first;    ///< need no comparison
    std::vector<Finding> second;   ///< break the house style
    std::vector<quint32> shingles; ///< of the question
    quint64 bag = 0;               ///< wordBagHash() of the question
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
    if (finding.span.isEmpty()) {
        finding.fragment = text.left(kFragment);
        finding.textHash = foldedHash(text);
    } else {
        finding.fragment = text.mid(finding.span.start, finding.span.length);
    }
}

/// A finding with its place in the report: by severity, then example, then where it starts.
struct Placed
{
    quint64 key = 0;
    const Finding *finding = nullptr;

    bool operator<(const Placed &other) const { return key < other.key; }
};

/// Adds the examples of which the two lists say different things.
void addDifferences(const std::vector<Finding> &before, const std::vector<Finding> &now,
    std::unordered_set<ExampleId> &changed)
{
    const auto byExample = [](const std::vector<Finding> &findings) {
        std::vector<const Finding *> sorted;
        sorted.reserve(findings.size());
        for (const Finding &finding : findings)
            sorted.push_back(&finding);
        std::stable_sort(sorted.begin(), sorted.end(),
            [](const Finding *a, const Finding *b) { return a->example < b->example; });
        return sorted;
    };
    const std::vector<const Finding *> old = byExample(before);
    const std::vector<const Finding *> fresh = byExample(now);
    auto a = old.begin();
    auto b = fresh.begin();
    while (a != old.end() || b != fresh.end()) {
        const bool same = a != old.end() && b != fresh.end() && **a == **b;
        if (!same) {
            const bool first =
                b == fresh.end() || (a != old.end() && (*a)->example <= (*b)->example);
            const ExampleId example = first ? (*a)->example : (*b)->example;
            changed.insert(example);
            while (a != old.end() && (*a)->example == example)
                ++a;
            while (b != fresh.end() && (*b)->example == example)
                ++b;
            continue;
        }
        ++a;
        ++b;
    }
}

class Recorder final : public Observer
{
public:
    Recorder(const Example &example, Interner &texts, Interner &suffixes, Record &record)
        : m_example(example)
        , m_texts(texts)
        , m_suffixes(suffixes)
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
        // What comes after a million other texts is nobody's habit.
        if (value != kFirstText + Interner::kNoNumber)
            take(suffix, [value](Observation &observation) { observation.value = value; });
    }
    void number(double value, QStringView suffix) override
    {
        take(suffix,
            [value](Observation &observation) { observation.number = static_cast<float>(value); });
    }
    void report(Finding finding) override
    {
        complete(finding, m_id, m_example);
        m_record.first.push_back(std::move(finding));
    }
    ValueId text(QStringView text) override { return kFirstText + m_texts.number(text); }

private:
    template <class Set>
    void take(QStringView suffix, Set set)
    {
        const quint32 name = m_suffixes.number(suffix);
        if (name >= kSuffixes)
            return;
        Observation observation;
        observation.convention = HouseModel::conventionId(m_check, name);
        set(observation);
        m_record.observations.push_back(observation);
    }

    const Example &m_example;
    Interner &m_texts;
    Interner &m_suffixes;
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
        , suffixes(kSuffixes)
        , house(builtinChecks(), texts, suffixes)
        , near(kNearQuestion, kNearBands)
    {
        const auto &checks = builtinChecks();
        for (std::size_t i = 0; i < checks.size(); ++i) {
            infos.push_back(checks[i]->info());
            if (options.runs(infos.back().id))
                active.push_back(static_cast<int>(i));
        }
        auto facts = std::make_shared<KnownFacts>();
        facts->learn(Document(options.settings.houseRules));
        facts->learnRuns(options.settings.houseRules);
        options.houseFacts = std::move(facts);
    }

    struct Looked
    {
        Record record;
        CorpusEntry entry;
        Signature signature; ///< of the question
    };

    void findLanguage(std::span<const Example> examples);
    [[nodiscard]] Looked look(const Example &example);
    void put(std::size_t at, Looked &&looked);
    void take(std::size_t at);
    void forgetRelations(ExampleId id);
    void indexQuestion(std::size_t at, const Signature &signature);
    void inspect(const Example &example, std::size_t at, const std::vector<int> &checks);
    [[nodiscard]] std::vector<int> checksToInspect(std::size_t at) const;
    void relateAll(const Fetch &fetch, bool quickOnly, std::unordered_set<ExampleId> *changed);
    [[nodiscard]] quint64 placeOf(const Finding &finding) const;
    [[nodiscard]] HouseStyle style();
    [[nodiscard]] CheckReport assemble();
    [[nodiscard]] ReportChange gather(const std::unordered_set<ExampleId> &changed);

    void report(Finding finding) override
    {
        finding.check = infos[static_cast<std::size_t>(relating)].id;
        if (finding.fragment.isEmpty()) {
            const auto found = byId.find(finding.example);
            if (found == byId.end())
                return;
            const CorpusEntry &entry = entries[found->second];
            finding.textHash = finding.field == Field::Question ? entry.questionHash
                : finding.field == Field::Answer                ? entry.answerHash
                : finding.field == Field::Category
                ? foldedHash(texts.text(entry.category - kFirstText))
                : extendHash(entry.questionHash, entry.answerHash);
        }
        relations[relating].push_back(std::move(finding));
    }
    void ask(StyleQuestion question) override
    {
        question.check = infos[static_cast<std::size_t>(relating)].id;
        asked[relating].push_back(std::move(question));
    }

    CheckOptions options;
    Interner texts;
    Interner suffixes;
    HouseModel house;
    NearDuplicates near;
    CommonRuns commonRuns;
    std::vector<CheckInfo> infos;
    std::vector<int> active;
    std::vector<Record> records;
    std::vector<CorpusEntry> entries;
    std::vector<NearPair> pairs;
    std::unordered_map<ExampleId, std::size_t> byId;
    std::unordered_map<quint64, std::vector<qint32>> byQuestion; ///< the first is in the index
    std::map<int, std::vector<Finding>> relations;
    std::map<int, std::vector<StyleQuestion>> asked;
    std::map<int, Memo> memos;
    qint64 alive = 0;
    int relating = 0;
    bool complete_ = true;
    bool pinsChanged = false;
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
    Recorder recorder(example, texts, suffixes, record);
    const auto &checks = builtinChecks();
    for (const int check : active) {
        const CheckInfo &info = infos[static_cast<std::size_t>(check)];
        if (!view.covers(info.languages))
            continue;
        recorder.enter(check, info.id);
        checks[static_cast<std::size_t>(check)]->observe(view, recorder);
    }
    record.segment = example.category.isEmpty() ? 0 : kFirstText + texts.number(example.category);
    record.shingles = shingles(view.question.text());
    record.bag = wordBagHash(view.question.text());
    if (record.shingles.size() > kMostShingles)
        record.shingles.resize(kMostShingles);
    looked.signature = signatureOf(record.shingles);
    record.shingles.shrink_to_fit();
    record.observations.shrink_to_fit();

    entry.id = example.id;
    entry.category = record.segment;
    if (example.ownRules && !example.ownRules->isEmpty())
        entry.rules = kFirstText + texts.number(*example.ownRules);
    if (view.shape.kind == ShapeKind::Label)
        entry.label = kFirstText + texts.number(view.answer.view(view.answer.trimmed()));
    entry.split = example.split;
    entry.approved = example.status == Status::Done;
    entry.shape = view.shape.kind;
    entry.answerWords = view.answer.words();
    entry.questionWords = view.question.words();
    entry.questionHash = foldedHash(view.question.text());
    entry.answerHash = foldedHash(view.answer.text());
    entry.referenceHash = foldedHash(example.reference);
    for (const WordRun &run : wordRuns(view))
        entry.runs.push_back(run.hash);
    std::sort(entry.runs.begin(), entry.runs.end());
    entry.runs.erase(std::unique(entry.runs.begin(), entry.runs.end()), entry.runs.end());
    if (view.isProse() && view.language() == Language::English)
        entry.tone = static_cast<float>(view.tone().formality);
    entry.facts = unsourcedFactHashes(view);
    return looked;
}

void Checker::Private::put(std::size_t at, Looked &&looked)
{
    records[at] = std::move(looked.record);
    entries[at] = std::move(looked.entry);
    commonRuns.reduce(entries[at].category, at,
        [this](std::size_t one) -> std::vector<quint32> & { return entries[one].runs; });
    house.count(
        records[at].observations, records[at].segment, entries[at].approved, entries[at].id, 1);
    byId[entries[at].id] = at;
    ++alive;
    auto &same = byQuestion[entries[at].questionHash];
    same.push_back(static_cast<qint32>(at));
    if (same.size() == 1)
        indexQuestion(at, looked.signature);
}

void Checker::Private::indexQuestion(std::size_t at, const Signature &signature)
{
    const Record &record = records[at];
    auto found = near.insert(static_cast<qint32>(at), signature, record.bag, record.shingles,
        [this](qint32 other) -> const std::vector<quint32> & {
            return records[static_cast<std::size_t>(other)].shingles;
        });
    // Nobody reads of a hundred others that are nearly the same; the closest come first.
    if (found.size() > kMostPairs)
        found.resize(kMostPairs);
    pairs.insert(pairs.end(), found.begin(), found.end());
}

void Checker::Private::take(std::size_t at)
{
    house.count(
        records[at].observations, records[at].segment, entries[at].approved, entries[at].id, -1);
    commonRuns.forget(entries[at].category, at);
    entries[at].alive = false;
    --alive;
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
    if (!same.empty()) {
        const auto next = static_cast<std::size_t>(same.front());
        indexQuestion(next, signatureOf(records[next].shingles));
    }
}

/// What is not looked at after every edit must not go on about an example that has gone.
void Checker::Private::forgetRelations(ExampleId id)
{
    for (auto &[check, findings] : relations)
        std::erase_if(findings, [id](const Finding &finding) { return finding.example == id; });
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

/// `changed`: takes the examples of which something else is said than before; null: nobody asks.
void Checker::Private::relateAll(
    const Fetch &fetch, bool quickOnly, std::unordered_set<ExampleId> *changed)
{
    const auto &checks = builtinChecks();
    for (const int check : active) {
        const Check &relation = *checks[static_cast<std::size_t>(check)];
        if (quickOnly && !relation.isQuick())
            continue;
        relating = check;
        const std::vector<Finding> before = std::exchange(relations[check], {});
        asked[check].clear();
        const Corpus corpus(entries, pairs, texts, options, fetch, memos[check]);
        relation.relate(corpus, *this);
        if (changed)
            addDifferences(before, relations[check], *changed);
    }
}

quint64 Checker::Private::placeOf(const Finding &finding) const
{
    const auto found = byId.find(finding.example);
    const quint64 at = found == byId.end() ? records.size() : found->second;
    return static_cast<quint64>(finding.severity) << 62 | (at & 0x3fffffff) << 32 |
        static_cast<quint32>(finding.span.start);
}

HouseStyle Checker::Private::style()
{
    HouseStyle result = house.style();
    for (const auto &[check, questions] : asked)
        result.questions.insert(result.questions.end(), questions.begin(), questions.end());
    return result;
}

CheckReport Checker::Private::assemble()
{
    CheckReport result;
    result.complete = complete_;
    result.examples = alive;
    result.style = style();
    std::vector<Placed> placed;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!entries[i].alive)
            continue;
        for (const auto *findings : {&records[i].first, &records[i].second}) {
            for (const Finding &finding : *findings)
                placed.push_back({placeOf(finding), &finding});
        }
    }
    for (const auto &[check, findings] : relations) {
        for (const Finding &finding : findings)
            placed.push_back({placeOf(finding), &finding});
    }
    std::stable_sort(placed.begin(), placed.end());
    result.findings.reserve(placed.size());
    for (const Placed &one : placed)
        result.findings.push_back(*one.finding);
    return result;
}

ReportChange Checker::Private::gather(const std::unordered_set<ExampleId> &changed)
{
    ReportChange result;
    result.examples.assign(changed.begin(), changed.end());
    std::sort(result.examples.begin(), result.examples.end());
    result.style = style();
    result.count = alive;
    for (const ExampleId id : result.examples) {
        const auto found = byId.find(id);
        if (found == byId.end())
            continue;
        const Record &record = records[found->second];
        result.findings.insert(result.findings.end(), record.first.begin(), record.first.end());
        result.findings.insert(result.findings.end(), record.second.begin(), record.second.end());
    }
    for (const auto &[check, findings] : relations) {
        for (const Finding &finding : findings) {
            if (changed.contains(finding.example))
                result.findings.push_back(finding);
        }
    }
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
    d->pinsChanged = true;
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
    if (!stop.stop_requested())
        d->relateAll(fetch, false, nullptr);
    d->complete_ = d->complete_ && !stop.stop_requested();
    d->pinsChanged = false;
    return d->assemble();
}

CheckReport Checker::report() const
{
    return d->assemble();
}

ReportChange Checker::update(std::span<const Example> changed,
    const std::vector<ExampleId> &removed, const Fetch &fetch, std::stop_token stop)
{
    std::unordered_set<ExampleId> touched;
    for (const ExampleId id : removed) {
        const auto found = d->byId.find(id);
        if (found == d->byId.end())
            continue;
        d->take(found->second);
        d->forgetRelations(id);
        touched.insert(id);
    }
    std::vector<std::size_t> fresh;
    for (const Example &example : changed) {
        touched.insert(example.id);
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
        fresh.push_back(at);
    }
    const std::vector<ConventionId> moved = d->house.decide(d->options, !d->pinsChanged);
    d->pinsChanged = false;
    for (std::size_t i = 0; i < fresh.size(); ++i)
        d->inspect(changed[i], fresh[i], d->checksToInspect(fresh[i]));
    if (!moved.empty()) {
        // A convention appeared, went or changed: everybody who does it otherwise is looked at again.
        std::map<std::size_t, std::vector<int>> again;
        for (std::size_t i = 0; i < d->records.size(); ++i) {
            if (!d->entries[i].alive || std::find(fresh.begin(), fresh.end(), i) != fresh.end())
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
        for (auto &[at, checks] : again) {
            std::sort(checks.begin(), checks.end());
            checks.erase(std::unique(checks.begin(), checks.end()), checks.end());
            ids.push_back(d->entries[at].id);
        }
        touched.insert(ids.begin(), ids.end());
        const std::vector<Example> examples = ids.empty() ? std::vector<Example>() : fetch(ids);
        parallelFor(examples.size(), d->options.threads, stop, [&](std::size_t i) {
            const std::size_t at = d->byId.at(examples[i].id);
            d->inspect(examples[i], at, again.at(at));
        });
    }
    if (!stop.stop_requested())
        d->relateAll(fetch, true, &touched);
    return d->gather(touched);
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
