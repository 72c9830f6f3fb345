// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/rowselection.h"

#include "core/checks/nearduplicates.h"
#include "core/review/blindorder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProbeQuestions)
};

constexpr double kNearlyTheSame = 0.8; ///< as planSplit() and the checks have it
constexpr int kBands = 16;

/// Finds out what was seen before.
class LeakFinder
{
public:
    explicit LeakFinder(const SeenExamples &seen)
        : m_seen(seen)
        , m_index(kNearlyTheSame, kBands)
    {
        m_index.reserve(seen.learned.size() + 1);
        for (std::size_t i = 0; i < seen.learned.size(); ++i) {
            const QString question = seen.learned[i].question();
            m_exact.emplace(checks::foldedHash(question), seen.learned[i].id);
            (void)insert(question);
        }
    }

    [[nodiscard]] PlannedRow look(Example example)
    {
        PlannedRow row{std::move(example)};
        if (row.asked.id != 0 &&
            std::find(m_seen.shown.begin(), m_seen.shown.end(), row.asked.id) !=
                m_seen.shown.end()) {
            row.leak = Leak::ShownAsExample;
            row.twin = row.asked.id;
            return row;
        }
        const QString question = row.asked.question();
        if (const auto same = m_exact.find(checks::foldedHash(question)); same != m_exact.end()) {
            row.leak = Leak::SameQuestion;
            row.twin = same->second;
            return row;
        }
        // Rows are not compared with each other.
        const auto pairs = insert(question);
        m_index.remove(static_cast<qint32>(m_shingles.size()) - 1);
        const auto closest = std::max_element(
            pairs.begin(), pairs.end(), [](const checks::NearPair &a, const checks::NearPair &b) {
                return a.similarity < b.similarity;
            });
        if (closest != pairs.end()) {
            row.leak = Leak::NearlySame;
            row.twin = m_seen.learned[static_cast<std::size_t>(closest->first)].id;
        }
        return row;
    }

private:
    std::vector<checks::NearPair> insert(const QString &question)
    {
        const auto index = static_cast<qint32>(m_shingles.size());
        m_shingles.push_back(checks::shingles(question));
        return m_index.insert(index, checks::signatureOf(m_shingles.back()),
            checks::wordBagHash(question), m_shingles.back(),
            [this](qint32 other) -> const std::vector<quint32> & {
                return m_shingles[static_cast<std::size_t>(other)];
            });
    }

    const SeenExamples &m_seen;
    checks::NearDuplicates m_index;
    std::vector<std::vector<quint32>> m_shingles;
    std::unordered_map<quint64, ExampleId> m_exact;
};

void countLeaks(RowChoice &choice)
{
    choice.leaked = std::count_if(choice.rows.begin(), choice.rows.end(),
        [](const PlannedRow &row) { return row.leak != Leak::None; });
}

} // namespace

RowChoice chooseKept(
    std::span<const Example> examples, const SeenExamples &seen, qint64 limit, quint64 seed)
{
    LeakFinder finder(seen);
    RowChoice choice;
    for (const Example &example : examples) {
        if (example.split == Split::Kept && !example.question().trimmed().isEmpty() &&
            !example.answer().trimmed().isEmpty())
            choice.rows.push_back(finder.look(example));
    }
    countLeaks(choice);
    if (limit <= 0 || choice.counting() <= limit)
        return choice;
    const BlindOrder random = blindOrder(choice.rows.size(), seed);
    std::vector<bool> taken(choice.rows.size());
    for (const std::size_t index : random.order) {
        const bool leaked = choice.rows[index].leak != Leak::None;
        taken[index] = leaked || limit > 0;
        limit -= leaked ? 0 : 1;
    }
    std::vector<PlannedRow> part;
    for (std::size_t i = 0; i < choice.rows.size(); ++i) {
        if (taken[i])
            part.push_back(std::move(choice.rows[i]));
    }
    choice.rows = std::move(part);
    return choice;
}

RowChoice chooseQuestions(const QStringList &questions, const SeenExamples &seen)
{
    LeakFinder finder(seen);
    RowChoice choice;
    QSet<quint64> known;
    for (const QString &question : questions) {
        const quint64 hash = checks::foldedHash(question);
        if (question.trimmed().isEmpty() || known.contains(hash))
            continue;
        known.insert(hash);
        Example asked;
        asked.turns = {{Role::User, question.trimmed()}};
        choice.rows.push_back(finder.look(std::move(asked)));
    }
    countLeaks(choice);
    return choice;
}

QStringList questionsFromText(const QString &text)
{
    static const QRegularExpression emptyLine(u"\\n[ \\t]*\\n"_s);
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const bool paragraphs = plain.trimmed().contains(emptyLine);
    const QStringList parts = paragraphs ? plain.split(emptyLine) : plain.split(u'\n');
    QStringList questions;
    for (const QString &part : parts) {
        if (const QString question = part.trimmed(); !question.isEmpty())
            questions.append(question);
    }
    return questions;
}

QStringList probeQuestions()
{
    return {Tr::tr("What is the capital of France?"), Tr::tr("How many minutes are two hours?"),
        Tr::tr("Write one sentence about the sea."), Tr::tr("Name three kinds of fruit."),
        Tr::tr("Put these words in alphabetical order: pear, apple, cherry."),
        Tr::tr("What is the opposite of “early”?"),
        Tr::tr("Explain in one sentence why the sky is blue."),
        Tr::tr("Translate “good morning” into Spanish."), Tr::tr("What comes after Tuesday?"),
        Tr::tr("Give me a recipe for pancakes in three steps."), Tr::tr("How much is 17 plus 25?"),
        Tr::tr("Summarise in five words: The meeting was moved from Monday to Thursday because the "
               "room was being painted.")};
}

} // namespace core
