// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/projectchecks.h"

#include "core/checks/applyfix.h"
#include "core/checks/check.h"
#include "core/storage/projectstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

namespace checks = core::checks;

/// Code points before a place that is given in UTF-16 units.
qint64 characters(QStringView text, qsizetype units)
{
    const QStringView before = text.first(std::clamp<qsizetype>(units, 0, text.size()));
    return before.size() -
        std::count_if(before.begin(), before.end(), [](QChar c) { return c.isLowSurrogate(); });
}

const char *kindName(checks::FixKind kind)
{
    return kind == checks::FixKind::Safe ? "safe" : "suggestion";
}

const char *actionName(checks::FixAction action)
{
    switch (action) {
    case checks::FixAction::EditText:
        break;
    case checks::FixAction::RemoveExample:
        return "remove";
    case checks::FixAction::LeaveOut:
        return "leave-out";
    case checks::FixAction::MoveToTraining:
        return "move-to-training";
    case checks::FixAction::SetCategory:
        return "set-category";
    }
    return "edit";
}

const char *agreementName(checks::Agreement agreement)
{
    switch (agreement) {
    case checks::Agreement::Clear:
        return "clear";
    case checks::Agreement::Leaning:
        return "leaning";
    case checks::Agreement::Split:
        return "split";
    case checks::Agreement::TooFew:
        break;
    }
    return "too-few";
}

Json toJson(const checks::Fix &fix, const QString &text)
{
    Json json = {{"kind", kindName(fix.kind)}, {"action", actionName(fix.action)},
        {"field", utf8(checks::fieldName(fix.field))}, {"edits", Json::array()}};
    for (const checks::TextEdit &edit : fix.edits) {
        json["edits"].push_back({{"start", characters(text, edit.span.start)},
            {"end", characters(text, edit.span.end())}, {"text", utf8(edit.replacement)}});
    }
    if (!fix.value.isEmpty())
        json["value"] = utf8(fix.value);
    if (!fix.choices.isEmpty()) {
        json["choices"] = Json::array();
        for (const QString &choice : fix.choices)
            json["choices"].push_back(utf8(choice));
    }
    return json;
}

Json toJson(const std::vector<checks::StyleOption> &options)
{
    Json json = Json::array();
    for (const checks::StyleOption &option : options) {
        json.push_back({{"value", utf8(option.value)}, {"label", utf8(option.label)},
            {"count", option.count}, {"examples", option.examples}});
    }
    return json;
}

} // namespace

qint64 CheckedProject::mustFix() const
{
    return std::count_if(
        report.findings.begin(), report.findings.end(), [](const checks::Finding &finding) {
            return finding.severity == checks::Severity::MustFix;
        });
}

core::Result<CheckedProject> checkProject(core::ProjectStore &store, const QSet<QString> &only,
    const std::stop_token &stop, bool keepDismissed)
{
    auto decisions = checks::readDecisions(store.checkRecords());
    if (!decisions)
        return core::failure(std::move(decisions));
    const auto ids = store.allIds().result();
    if (!ids)
        return core::failure(ids);
    CheckedProject result;
    result.decisions = std::move(*decisions);
    for (const core::ExampleId id : *ids)
        result.positions.emplace(id, static_cast<qint64>(result.positions.size()) + 1);

    checks::CheckOptions options = checks::checkOptions(store.settings(), result.decisions);
    options.only = only;
    checks::Checker checker(std::move(options));
    std::unordered_map<core::ExampleId, QString> categories;
    const auto visited = store
                             .visit(
                                 *ids,
                                 [&](std::span<const core::Example> examples) -> core::Result<> {
                                     checker.add(examples, stop);
                                     for (const core::Example &example : examples) {
                                         if (!example.category.isEmpty())
                                             categories.emplace(example.id, example.category);
                                     }
                                     return {};
                                 },
                                 stop)
                             .result();
    if (!visited)
        return core::failure(visited);
    std::optional<core::Error> unread;
    result.report = checker.finish(
        [&](const std::vector<core::ExampleId> &wanted) {
            auto examples = store.examples(wanted).result();
            if (examples)
                return std::move(*examples);
            unread = examples.error();
            return std::vector<core::Example>();
        },
        stop);
    if (unread)
        return tl::unexpected<core::Error>(*unread);
    checks::demote(result.report.findings, result.decisions.scores);
    if (!keepDismissed) {
        const auto all = static_cast<qint64>(result.report.findings.size());
        checks::removeDismissed(
            result.report.findings, result.decisions.dismissals, [&](core::ExampleId id) {
                const auto found = categories.find(id);
                return found == categories.end() ? QString() : found->second;
            });
        result.dismissed = all - static_cast<qint64>(result.report.findings.size());
        std::erase_if(result.report.style.questions, [&](const checks::StyleQuestion &question) {
            return result.decisions.dismissals.covers(question);
        });
    }
    return result;
}

QSet<QString> mustFixChecks()
{
    QSet<QString> result;
    for (const auto &check : checks::builtinChecks()) {
        const checks::CheckInfo info = check->info();
        if (info.blocks)
            result.insert(info.id);
    }
    return result;
}

QString findingId(const checks::Finding &finding)
{
    return u"%1"_s.arg(checks::fingerprint(finding), 16, 16, QChar(u'0'));
}

Json toJson(const checks::Finding &finding, qint64 position, const core::Example *example)
{
    const QString text = example ? checks::fieldText(*example, finding.field) : QString();
    const bool whole = finding.span.isEmpty();
    Json json = {{"id", utf8(findingId(finding))}, {"check", utf8(finding.check)},
        {"severity", utf8(checks::severityName(finding.severity))}, {"example", finding.example},
        {"position", position}, {"field", utf8(checks::fieldName(finding.field))},
        {"start", whole ? 0 : characters(text, finding.span.start)},
        {"end", characters(text, whole ? text.size() : finding.span.end())},
        {"text", utf8(whole ? QString() : finding.fragment)}, {"title", utf8(finding.title)},
        {"why", utf8(finding.why)},
        {"evidence",
            {{"house", utf8(finding.evidence.house)}, {"agree", finding.evidence.agree},
                {"of", finding.evidence.of}, {"examples", finding.related}}},
        {"score", finding.score}};
    if (finding.fix && finding.fix->kind != checks::FixKind::Review) {
        json["fix"] = toJson(
            *finding.fix, example ? checks::fieldText(*example, finding.fix->field) : QString());
    }
    return json;
}

Json toJson(const checks::StyleEntry &entry)
{
    Json json = {{"key", utf8(entry.key)}, {"check", utf8(entry.check)},
        {"category", utf8(entry.segment)}, {"title", utf8(entry.title)},
        {"state", agreementName(entry.agreement)}, {"pinned", entry.pinned},
        {"house", utf8(entry.houseLabel)}, {"value", utf8(entry.house)}, {"count", entry.agree},
        {"of", entry.of}, {"share", entry.share}, {"bound", entry.bound}};
    if (entry.numeric) {
        json["median"] = entry.median;
        json["low"] = entry.low;
        json["high"] = entry.high;
    } else {
        json["entropy"] = entry.entropy;
    }
    json["options"] = toJson(entry.options);
    return json;
}

Json toJson(const checks::StyleQuestion &question)
{
    return {{"key", utf8(question.key)}, {"check", utf8(question.check)},
        {"category", utf8(question.segment)}, {"text", utf8(question.text)},
        {"importance", question.importance}, {"options", toJson(question.options)}};
}

} // namespace app
