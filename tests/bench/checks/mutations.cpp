// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Mutation testing of part 4 of the specification: a defect is put into a tenth of the real replies that
// it can be put into; the right check has to find it, and nothing new may be flagged elsewhere.
#include "tests/bench/checks/benchsupport.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::checks;

namespace bench {

namespace {

struct Mutation
{
    const char *name;
    QStringList right; ///< checks that may find it
    std::function<std::optional<QString>(const Example &)> apply;
    bool own = false; ///< not among the twenty of the protocol that are known
};

std::vector<QString> sentencesOf(const QString &text)
{
    static const QRegularExpression kEnds(u"(?<=[.!?])\\s+"_s);
    std::vector<QString> result;
    for (const QString &part : text.split(kEnds)) {
        if (!part.trimmed().isEmpty())
            result.push_back(part.simplified());
    }
    return result;
}

QString listed(const QString &text, const std::function<QString(int)> &marker)
{
    QString result;
    int number = 0;
    for (const QString &sentence : sentencesOf(text)) {
        if (number++ > 0)
            result += u'\n';
        result += marker(number) + u' ' + sentence;
    }
    return result;
}

/// Replaces whole words; nothing when there were none.
std::optional<QString> replaced(
    QString text, std::initializer_list<std::pair<QString, QString>> pairs)
{
    const QString before = text;
    for (const auto &[from, to] : pairs)
        text.replace(QRegularExpression(u"\\b"_s + from + u"\\b"_s), to);
    return text == before ? std::nullopt : std::optional(text);
}

std::optional<QString> changed(const QString &before, QString after)
{
    return before == after ? std::nullopt : std::optional(std::move(after));
}

std::vector<Mutation> all()
{
    const auto answer = [](auto change) {
        return [change](const Example &e) -> std::optional<QString> { return change(e.answer()); };
    };
    std::vector<Mutation> list;
    list.push_back({"no final period", {u"fmt.end_punct"_s},
        answer([](const QString &t) -> std::optional<QString> {
            return t.endsWith(u'.') ? std::optional(t.chopped(1)) : std::nullopt;
        })});
    list.push_back({"lower-case start", {u"fmt.case_start"_s},
        answer([](const QString &t) { return changed(t, t.left(1).toLower() + t.mid(1)); })});
    list.push_back(
        {"cut at 60 %", {u"fmt.truncated"_s, u"fmt.end_punct"_s}, answer([](const QString &t) {
             return std::optional(t.left(t.size() * 6 / 10).trimmed());
         })});
    list.push_back({"sign-off added", {u"fmt.signoff"_s}, answer([](const QString &t) {
                        return std::optional(t + u"\n\nKind regards,\nThe support team"_s);
                    })});
    list.push_back({"greeting added", {u"fmt.greeting"_s},
        answer([](const QString &t) { return std::optional(u"Dear customer,\n\n"_s + t); })});
    list.push_back({"emoji", {u"tone.emoji"_s},
        answer([](const QString &t) { return std::optional(t + u" 😊"_s); })});
    list.push_back({"several exclamation marks", {u"tone.exclaim"_s},
        answer([](const QString &t) -> std::optional<QString> {
            return t.endsWith(u'.') ? std::optional(t.chopped(1) + u"!!!"_s) : std::nullopt;
        })});
    list.push_back({"turned into bullets", {u"fmt.kind"_s, u"fmt.bullets"_s, u"fmt.markdown"_s},
        answer([](const QString &t) {
            return std::optional(listed(t, [](int) { return u"-"_s; }));
        })});
    list.push_back({"turned into a 1) list", {u"fmt.kind"_s, u"fmt.bullets"_s, u"fmt.numbering"_s},
        answer([](const QString &t) {
            return std::optional(listed(t, [](int n) { return QString::number(n) + u')'; }));
        })});
    list.push_back({"bold and heading", {u"fmt.markdown"_s}, answer([](const QString &t) {
                        const auto sentences = sentencesOf(t);
                        return std::optional(u"## Answer\n\n**"_s + sentences.front() +
                            u"**\n\n"_s + t.mid(sentences.front().size()).trimmed());
                    })});
    list.push_back({"HTML tags", {u"fmt.html"_s},
        answer([](const QString &t) { return std::optional(u"<p>"_s + t + u"</p><br>"_s); })});
    list.push_back({"double spaces", {u"fmt.whitespace"_s}, answer([](QString t) {
                        const QString before = t;
                        return changed(before, t.replace(u". "_s, u".  "_s));
                    })});
    list.push_back(
        {"no-break and zero-width characters", {u"fmt.invisible"_s}, answer([](QString t) {
             qsizetype space = t.indexOf(u' ');
             if (space > 0)
                 t[space] = QChar(0x00a0);
             return std::optional(t.insert(t.size() / 2, QChar(0x200b)));
         })});
    list.push_back({"mojibake", {u"fmt.mojibake"_s}, answer([](QString t) {
                        const QString before = t;
                        return changed(before, t.replace(u'\'', u"â€™"_s));
                    })});
    list.push_back(
        {"curly apostrophes", {u"fmt.apostrophe"_s, u"fmt.quotes"_s}, answer([](QString t) {
             const QString before = t;
             return changed(before, t.replace(u'\'', QChar(0x2019)));
         })});
    list.push_back({"other placeholder style", {u"fmt.placeholder_style"_s}, answer([](QString t) {
                        const QString before = t;
                        return changed(before, t.replace(u"{{"_s, u"["_s).replace(u"}}"_s, u"]"_s));
                    })});
    list.push_back({"role label", {u"fmt.role_label"_s},
        answer([](const QString &t) { return std::optional(u"Agent: "_s + t); })});
    list.push_back(
        {"N/A", {u"fmt.empty"_s}, answer([](const QString &) { return std::optional(u"N/A"_s); })});
    list.push_back(
        {"contractions expanded", {u"tone.contractions"_s}, answer([](const QString &t) {
             return replaced(t,
                 {{u"I'm"_s, u"I am"_s}, {u"I'll"_s, u"I will"_s}, {u"I've"_s, u"I have"_s},
                     {u"you're"_s, u"you are"_s}, {u"We're"_s, u"We are"_s},
                     {u"we're"_s, u"we are"_s}, {u"don't"_s, u"do not"_s},
                     {u"can't"_s, u"cannot"_s}, {u"it's"_s, u"it is"_s},
                     {u"you'll"_s, u"you will"_s}, {u"you've"_s, u"you have"_s}});
         })});
    list.push_back({"slang", {u"tone.slang"_s}, answer([](const QString &t) {
                        return replaced(t,
                            {{u"you"_s, u"u"_s}, {u"please"_s, u"pls"_s}, {u"Please"_s, u"Pls"_s},
                                {u"going to"_s, u"gonna"_s}, {u"want to"_s, u"wanna"_s},
                                {u"because"_s, u"cuz"_s}, {u"thanks"_s, u"thx"_s}});
                    })});
    list.push_back({"tripled length", {u"fmt.length"_s, u"fmt.repetition"_s},
        answer([](const QString &t) { return std::optional(t + u"\n\n"_s + t + u"\n\n"_s + t); }),
        true});
    list.push_back({"shouting", {u"tone.caps"_s}, answer([](const QString &t) {
                        auto sentences = sentencesOf(t);
                        const QString first = sentences.front();
                        return changed(t, first.toUpper() + t.mid(first.size()));
                    }),
        true});
    list.push_back({"chatbot wording", {u"tone.ai_voice"_s}, answer([](const QString &t) {
                        return std::optional(
                            u"As an AI language model, I cannot see your account. "_s + t);
                    }),
        true});
    list.push_back({"answer repeats the question", {u"con.copy_input"_s},
        [](const Example &e) { return std::optional(e.question()); }, true});
    list.push_back({"another language", {u"fmt.language"_s}, answer([](const QString &) {
                        return std::optional(
                            u"Vielen Dank für Ihre Nachricht. Bitte melden Sie sich mit Ihrer "
                            "Nummer, damit wir den Vorgang schnell prüfen können."_s);
                    }),
        true});
    list.push_back(
        {"another example stuck to it", {u"fmt.instruction_leak"_s}, answer([](const QString &t) {
             return std::optional(t + u"\n\n### Instruction:\nWrite a poem about the sea."_s);
         }),
            true});
    list.push_back({"JSON instead of prose", {u"fmt.kind"_s}, answer([](QString t) {
                        t.replace(u'"', u'\'').replace(u'\n', u' ');
                        return std::optional(u"{\"answer\": \""_s + t + u"\"}"_s);
                    }),
        true});
    return list;
}

using Prints = QSet<quint64>;

std::map<ExampleId, Prints> byExample(const CheckReport &report)
{
    std::map<ExampleId, Prints> result;
    for (const Finding &finding : report.findings)
        result[finding.example].insert(fingerprint(finding));
    return result;
}

} // namespace

void mutations()
{
    const std::vector<Example> replies = realReplies();
    const CheckReport before = checkExamples(replies, {});
    const auto had = byExample(before);
    std::printf("    %zu replies, %zu with findings as they stand\n", replies.size(), had.size());
    double recall = 0;
    double fresh = 0;
    int counted = 0;
    int withMajority = 0;
    for (const Mutation &mutation : all()) {
        int planted = 0;
        int found = 0;
        int elsewhere = 0;
        int untouched = 0;
        int asked = 0;
        std::map<QString, int> wrongChecks;
        for (quint64 seed = 1; seed <= 5; ++seed) {
            std::vector<Example> examples = replies;
            std::vector<std::size_t> able;
            for (std::size_t i = 0; i < examples.size(); ++i) {
                if (mutation.apply(examples[i]))
                    able.push_back(i);
            }
            std::shuffle(able.begin(), able.end(), std::mt19937_64(seed));
            able.resize(std::max<std::size_t>(1, able.size() / 10));
            std::set<ExampleId> touched;
            for (const std::size_t i : able) {
                examples[i].setAnswer(*mutation.apply(examples[i]));
                touched.insert(examples[i].id);
            }
            const CheckReport after = checkExamples(examples, {});
            std::set<ExampleId> hit;
            std::set<ExampleId> stray;
            for (const Finding &finding : after.findings) {
                const bool isNew = [&] {
                    const auto earlier = had.find(finding.example);
                    return earlier == had.end() || !earlier->second.contains(fingerprint(finding));
                }();
                if (!isNew)
                    continue;
                if (!touched.contains(finding.example)) {
                    stray.insert(finding.example);
                    ++wrongChecks[finding.check];
                } else if (mutation.right.contains(finding.check)) {
                    hit.insert(finding.example);
                }
            }
            planted += static_cast<int>(touched.size());
            found += static_cast<int>(hit.size());
            elsewhere += static_cast<int>(stray.size());
            untouched += static_cast<int>(examples.size() - touched.size());
            asked += std::any_of(after.style.questions.begin(), after.style.questions.end(),
                         [&](const StyleQuestion &q) { return mutation.right.contains(q.check); })
                ? 1
                : 0;
        }
        // Without a majority there is nothing to break: a question must come instead.
        const bool question = asked == 5 && found * 2 < planted;
        const double share = double(found) / planted;
        const double strays = 100.0 * elsewhere / untouched;
        QString notes;
        for (const auto &[check, count] : wrongChecks)
            notes += u' ' + check + u'*' + QString::number(count);
        std::printf("    %-36s %4d planted  recall %.3f  new flags %.2f %%%s%s%s\n", mutation.name,
            planted, share, strays, question ? "  -> question" : "", mutation.own ? "  (own)" : "",
            qPrintable(notes));
        std::fflush(stdout);
        fresh += strays;
        ++counted;
        if (question)
            continue;
        recall += share;
        ++withMajority;
    }
    row("mutations, mean recall (27, those with a majority)", recall / withMajority, ".895", ".95",
        ".98");
    row("mutations, new flags elsewhere, %", fresh / counted, ".61", ".4", ".2");
}

void look()
{
    const std::vector<Example> replies = realReplies();
    const CheckReport report = checkExamples(replies, {});
    std::map<QString, int> counts;
    for (const Finding &finding : report.findings)
        ++counts[finding.check];
    for (const auto &[check, count] : counts)
        std::printf("    %5d %s\n", count, qPrintable(check));
    for (const StyleQuestion &question : report.style.questions)
        std::printf("    ? %s %s\n", qPrintable(question.key), qUtf8Printable(question.text));
    std::vector<const Finding *> some;
    for (const Finding &finding : report.findings)
        some.push_back(&finding);
    std::shuffle(some.begin(), some.end(), std::mt19937_64(1));
    some.resize(std::min<std::size_t>(50, some.size()));
    for (std::size_t i = 0; i < some.size(); ++i) {
        const Finding &f = *some[i];
        const Example &example = replies[static_cast<std::size_t>(f.example - 1)];
        const QString text = f.field == Field::Question ? example.question() : example.answer();
        const qsizetype from = std::max<qsizetype>(0, f.span.start - 60);
        std::printf("%2zu. %s [%s] example %lld: %s | %s | <%s> in ...%s...\n", i + 1,
            qPrintable(f.check), qPrintable(severityName(f.severity)),
            static_cast<long long>(f.example), qUtf8Printable(f.title), qUtf8Printable(f.why),
            qUtf8Printable(f.fragment.left(80).simplified()),
            qUtf8Printable(text.mid(from, f.span.length + 120).left(240).simplified()));
    }
}

} // namespace bench
