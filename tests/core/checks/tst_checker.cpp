// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check.h"
#include "core/checks/checker.h"
#include "tests/support/testsupport.h"

#include <map>

using namespace core;
using namespace core::checks;
using namespace Qt::StringLiterals;

namespace {

std::vector<Example> letters(int count)
{
    static const QStringList kThings = {u"lamp"_s, u"kettle"_s, u"blanket"_s, u"mirror"_s,
        u"bench"_s, u"vase"_s, u"rug"_s, u"desk"_s, u"clock"_s, u"chair"_s, u"pillow"_s};
    std::vector<Example> examples;
    for (int i = 0; i < count; ++i) {
        const QString thing = kThings[i % kThings.size()];
        examples.push_back(makePair(
            u"What about my %1 number %2, bought in shop %3?"_s.arg(thing).arg(i * 37).arg(
                i * 11 % 101),
            u"Dear Customer,\n\nWe have looked at your %1 and we will send a new one. Please keep the box.\n\nKind regards,\nThe team"_s
                .arg(thing)));
        examples.back().id = i + 1;
    }
    return examples;
}

class Library
{
public:
    explicit Library(const std::vector<Example> &examples) { put(examples); }
    void put(const std::vector<Example> &examples)
    {
        for (const Example &example : examples)
            m_examples[example.id] = example;
    }
    [[nodiscard]] Checker::Fetch fetch() const
    {
        return [this](const std::vector<ExampleId> &ids) {
            std::vector<Example> result;
            for (const ExampleId id : ids) {
                if (const auto found = m_examples.find(id); found != m_examples.end())
                    result.push_back(found->second);
            }
            return result;
        };
    }
    [[nodiscard]] std::vector<Example> all() const
    {
        std::vector<Example> result;
        for (const auto &[id, example] : m_examples)
            result.push_back(example);
        return result;
    }

private:
    std::map<ExampleId, Example> m_examples;
};

std::map<quint64, int> prints(const CheckReport &report)
{
    std::map<quint64, int> result;
    for (const Finding &finding : report.findings)
        ++result[fingerprint(finding)];
    return result;
}

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void anEditIsCheckedAgain()
    {
        std::vector<Example> examples = letters(60);
        Library library(examples);
        Checker checker({});
        checker.add(examples);
        QVERIFY(checker.finish(library.fetch()).findings.empty());

        Example edited = examples[7];
        edited.setAnswer(edited.answer().replace(u"Dear Customer,"_s, u"Hi Customer,"_s));
        library.put({edited});
        const ReportChange after = checker.update(std::span(&edited, 1), {}, library.fetch());
        QCOMPARE(after.examples, std::vector{edited.id});
        QCOMPARE(after.findings.size(), 1u);
        QCOMPARE(after.findings[0].check, u"fmt.greeting"_s);
        QCOMPARE(after.findings[0].example, edited.id);
        QCOMPARE(checker.report().findings, after.findings);

        library.put({examples[7]});
        const ReportChange back = checker.update(std::span(&examples[7], 1), {}, library.fetch());
        QCOMPARE(back.examples, std::vector{edited.id});
        QVERIFY(back.findings.empty());
        QVERIFY(checker.report().findings.empty());
    }

    void updatesGiveWhatAFreshCheckGives()
    {
        std::vector<Example> examples = letters(80);
        Library library(examples);
        Checker checker({});
        checker.add(examples);
        // As somebody keeps it who is told the changes only.
        std::map<ExampleId, std::vector<Finding>> kept;
        const auto take = [&](const std::vector<Finding> &findings) {
            for (const Finding &finding : findings)
                kept[finding.example].push_back(finding);
        };
        take(checker.finish(library.fetch()).findings);
        for (int i = 0; i < 20; ++i) {
            Example edited = examples[static_cast<std::size_t>(i * 3)];
            edited.setAnswer(i % 3 == 0 ? edited.answer().replace(u"Kind regards"_s, u"Cheers"_s)
                    : i % 3 == 1        ? edited.answer() + u" {{name}}"_s
                                        : edited.answer().replace(u"We have"_s, u"I have"_s));
            library.put({edited});
            const ReportChange change = checker.update(std::span(&edited, 1), {}, library.fetch());
            for (const ExampleId id : change.examples)
                kept.erase(id);
            take(change.findings);
        }
        const CheckReport fresh = checkExamples(library.all(), {});
        QCOMPARE(prints(checker.report()), prints(fresh));
        CheckReport sum;
        for (const auto &[id, findings] : kept)
            sum.findings.insert(sum.findings.end(), findings.begin(), findings.end());
        QCOMPARE(prints(sum), prints(fresh));
        QVERIFY(!fresh.findings.empty());
    }

    void anEditedAnswerKeepsItsNearDuplicate()
    {
        std::vector<Example> examples = letters(30);
        examples.push_back(examples[4]);
        examples.back().id = 31;
        examples.back().setQuestion(examples[4].question() + u" Please"_s);
        Library library(examples);
        CheckOptions options;
        options.only = {u"con.near_dup"_s};
        Checker checker(options);
        checker.add(examples);
        QCOMPARE(checker.finish(library.fetch()).findings.size(), 1u);
        for (int round = 0; round < 3; ++round) {
            Example edited = examples.back();
            edited.setAnswer(edited.answer() + QString(round + 1, u'.'));
            library.put({edited});
            (void)checker.update(std::span(&edited, 1), {}, library.fetch());
            QCOMPARE(checker.report().findings.size(), 1u);
        }
    }

    /// Each is told that there is another answer, not every pair of them.
    void aHundredAnswersToOneQuestionAreAHundredFindings()
    {
        std::vector<Example> examples;
        for (int i = 0; i < 100; ++i) {
            examples.push_back(makePair(
                u"Why was I charged twice for the blue armchair that I ordered (order %1)?"_s.arg(
                    i),
                QString(20 + i, QChar(u'a' + i % 26)) + QString::number(i * 7919)));
            examples.back().id = i + 1;
        }
        CheckOptions options;
        options.only = {u"con.conflict"_s};
        const CheckReport report = checkExamples(examples, options);
        QCOMPARE(report.findings.size(), 99u);
    }

    void aRemovedExampleCountsNoMore()
    {
        std::vector<Example> examples = letters(30);
        examples.push_back(examples[4]);
        examples.back().id = 31;
        Library library(examples);
        CheckOptions options;
        options.only = {u"con.exact_dup"_s};
        Checker checker(options);
        checker.add(examples);
        const CheckReport before = checker.finish(library.fetch());
        QCOMPARE(before.findings.size(), 1u);
        QCOMPARE(before.findings[0].check, u"con.exact_dup"_s);
        const ReportChange after = checker.update({}, {31}, library.fetch());
        QCOMPARE(after.examples, std::vector<ExampleId>{31});
        QVERIFY(after.findings.empty());
        QCOMPARE(after.count, 30);
        QVERIFY(checker.report().findings.empty());
    }

    void dismissedStaysUntilTheTextChanges()
    {
        std::vector<Example> examples = letters(40);
        examples[3].setAnswer(examples[3].answer().replace(u"Dear Customer,"_s, u"Hi Customer,"_s));
        const CheckReport report = checkExamples(examples, {});
        QCOMPARE(report.findings.size(), 1u);
        Dismissals dismissals;
        dismissals.add(Dismissals::here(report.findings[0]));
        QVERIFY(checkExamples(examples, {}, dismissals).findings.empty());
        examples[3].setAnswer(
            examples[3].answer().replace(u"Hi Customer,"_s, u"Hello Customer,"_s));
        QCOMPARE(checkExamples(examples, {}, dismissals).findings.size(), 1u);

        Dismissals everywhere({{Dismissal::Scope::Check, u"fmt.greeting"_s}});
        QVERIFY(checkExamples(examples, {}, everywhere).findings.empty());
        everywhere.remove({Dismissal::Scope::Check, u"fmt.greeting"_s});
        QCOMPARE(checkExamples(examples, {}, everywhere).findings.size(), 1u);
    }

    void theBaselineAcceptsWhatIsThere()
    {
        std::vector<Example> examples = letters(40);
        examples[3].setAnswer(u"Hi. We'll {{x y}}"_s);
        const CheckReport report = checkExamples(examples, {});
        QVERIFY(report.findings.size() > 2);
        const Dismissals baseline(Dismissals::baseline(report.findings));
        QVERIFY(checkExamples(examples, {}, baseline).findings.empty());
    }

    void stoppingSaysSo()
    {
        std::stop_source source;
        source.request_stop();
        const CheckReport report = checkExamples(letters(40), {}, {}, source.get_token());
        QVERIFY(!report.complete);
    }

    /// The project was closed, or its examples went, between counting and wording.
    void textsThatHaveGoneAreLeftOut()
    {
        std::vector<Example> examples = letters(120);
        for (std::size_t i = 0; i < examples.size(); ++i) {
            examples[i].turns.back().text +=
                u" It is on its way. It comes soon. We are sorry. Thank you for the wait."_s;
            if (i % 2 == 0)
                examples[i].status = Status::Done;
        }
        Checker checker({});
        checker.add(examples);
        const CheckReport report =
            checker.finish([](const std::vector<ExampleId> &) { return std::vector<Example>(); });
        QCOMPARE(report.examples, 120);
    }

    void theSameWithOneThreadAndFour()
    {
        std::vector<Example> examples = letters(200);
        examples[3].setAnswer(u"hi, thx!! {{x y}}"_s);
        CheckOptions one;
        one.threads = 1;
        CheckOptions four;
        four.threads = 4;
        QCOMPARE(prints(checkExamples(examples, one)), prints(checkExamples(examples, four)));
    }

    void aGlossaryOfTenThousandTermsIsReadOnce()
    {
        std::vector<GlossaryTerm> terms;
        for (int i = 0; i < 10'000; ++i)
            terms.push_back(
                {GlossaryTerm::Kind::Preferred, u"term%1"_s.arg(i), u"better%1"_s.arg(i)});
        CheckOptions options;
        options.glossary = std::make_shared<Glossary>(terms);
        options.only = {u"con.term_preferred"_s};
        std::vector<Example> examples = letters(20);
        examples[0].setAnswer(examples[0].answer().replace(u"box"_s, u"term9999"_s));
        const CheckReport report = checkExamples(examples, options);
        QCOMPARE(report.findings.size(), 1u);
        QCOMPARE(report.findings[0].check, u"con.term_preferred"_s);
        QCOMPARE(report.findings[0].fix->edits[0].replacement, u"better9999"_s);
    }
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
