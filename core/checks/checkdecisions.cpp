// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkdecisions.h"

#include "core/checks/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

// Numbers of the parts in CheckDecisions::unknown.
enum Part : std::size_t { Style, Terms, Ignored, Accepted, Learned };

/// Reads the members of one part; what is left over afterwards is of a later version.
class PartReader
{
public:
    PartReader(const QString &text, const char *name)
        : m_name(QString::fromLatin1(name))
    {
        if (text.isEmpty())
            return;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
        if (error.error != QJsonParseError::NoError)
            complain(error.errorString());
        else if (!document.isObject())
            complain(u"not an object"_s);
        else
            m_object = document.object();
    }

    /// Calls `take(entry)` for each entry of a list; it returns false for one that it does not know.
    template <class Take>
    void list(QLatin1StringView key, Take take)
    {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined())
            return;
        if (!value.isArray()) {
            complain(key + u" is no list"_s);
            return;
        }
        QJsonArray rest;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries) {
            if (!take(entry))
                rest.append(entry);
        }
        if (!rest.isEmpty())
            m_rest.insert(key, rest);
    }
    [[nodiscard]] QJsonValue member(QLatin1StringView key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && value.type() != type)
            complain(key + u" is of another type"_s);
        return value;
    }
    /// What nobody asked for.
    [[nodiscard]] QJsonObject rest() const
    {
        QJsonObject result = m_object;
        for (auto entry = m_rest.begin(); entry != m_rest.end(); ++entry)
            result.insert(entry.key(), entry.value());
        return result;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void complain(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = m_name + u": "_s + what;
    }

    QString m_name;
    QString m_problem;
    QJsonObject m_object;
    QJsonObject m_rest;
};

/// Writes one part: the new lists, followed by entries of a later version.
class PartWriter
{
public:
    explicit PartWriter(QJsonObject unknown)
        : m_object(std::move(unknown))
    {
    }
    void list(QLatin1StringView key, QJsonArray entries)
    {
        const QJsonArray later = m_object.value(key).toArray();
        for (const QJsonValue &entry : later)
            entries.append(entry);
        if (!entries.isEmpty())
            m_object.insert(key, entries);
    }
    void member(QLatin1StringView key, const QJsonValue &value) { m_object.insert(key, value); }
    /// Empty where there is nothing to say.
    [[nodiscard]] QString text() const
    {
        return m_object.isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact));
    }

private:
    QJsonObject m_object;
};

constexpr QLatin1StringView kScopes[] = {
    "here"_L1, "example"_L1, "category"_L1, "check"_L1, "question"_L1};
constexpr QLatin1StringView kTermKinds[] = {"accepted"_L1, "banned"_L1, "preferred"_L1};

/// The enumerator whose name it is.
template <class Enum, std::size_t N>
std::optional<Enum> named(const QLatin1StringView (&names)[N], const QString &name)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    if (found == std::end(names))
        return {};
    return static_cast<Enum>(found - std::begin(names));
}

QJsonObject toJson(const Dismissal &dismissal)
{
    QJsonObject result{{u"scope"_s, kScopes[static_cast<std::size_t>(dismissal.scope)]},
        {u"check"_s, dismissal.check}};
    if (dismissal.example != 0)
        result.insert(u"example"_s, dismissal.example);
    if (!dismissal.category.isEmpty())
        result.insert(u"category"_s, dismissal.category);
    if (dismissal.scope == Dismissal::Scope::Here) // a JSON number does not hold 64 bits
        result.insert(u"text"_s, QString::number(dismissal.fingerprint, 16));
    return result;
}

std::optional<Dismissal> dismissalFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto scope = named<Dismissal::Scope>(kScopes, object.value("scope"_L1).toString());
    const QString check = object.value("check"_L1).toString();
    if (!scope || check.isEmpty())
        return {};
    Dismissal result{*scope, check, object.value("example"_L1).toInteger(),
        object.value("category"_L1).toString()};
    bool understood = true;
    switch (*scope) {
    case Dismissal::Scope::Here:
        result.fingerprint = object.value("text"_L1).toString().toULongLong(&understood, 16);
        break;
    case Dismissal::Scope::Example:
        understood = result.example != 0;
        break;
    case Dismissal::Scope::Category:
        understood = !result.category.isEmpty();
        break;
    case Dismissal::Scope::Check:
    case Dismissal::Scope::Question:
        break;
    }
    return understood ? std::optional(result) : std::nullopt;
}

QJsonArray sorted(const QSet<QString> &ids)
{
    QStringList list(ids.begin(), ids.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

void readStyle(PartReader &part, CheckDecisions &decisions)
{
    part.list("chosen"_L1, [&](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        const QString key = object.value("style"_L1).toString();
        const QJsonValue way = object.value("value"_L1);
        if (key.isEmpty() || !way.isString())
            return false;
        decisions.pinned[{key, object.value("category"_L1).toString()}] = way.toString();
        return true;
    });
    part.list("off"_L1, [&](const QJsonValue &value) {
        if (!value.isString())
            return false;
        decisions.off.insert(value.toString());
        return true;
    });
    decisions.styleAskedAt = part.member("asked"_L1, QJsonValue::Double).toInteger();
    decisions.styleKept = part.member("kept"_L1, QJsonValue::Bool).toBool();
}

QString writeStyle(const CheckDecisions &decisions)
{
    PartWriter part(decisions.unknown[Style]);
    QJsonArray chosen;
    for (const auto &[where, value] : decisions.pinned) {
        QJsonObject entry{{u"style"_s, where.first}, {u"value"_s, value}};
        if (!where.second.isEmpty())
            entry.insert(u"category"_s, where.second);
        chosen.append(entry);
    }
    part.list("chosen"_L1, chosen);
    part.list("off"_L1, sorted(decisions.off));
    if (decisions.styleAskedAt != 0)
        part.member("asked"_L1, decisions.styleAskedAt);
    if (decisions.styleKept)
        part.member("kept"_L1, true);
    return part.text();
}

void readTerms(PartReader &part, CheckDecisions &decisions)
{
    part.list("terms"_L1, [&](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        const auto kind = named<GlossaryTerm::Kind>(kTermKinds, object.value("kind"_L1).toString());
        const QString term = object.value("term"_L1).toString();
        if (!kind || term.isEmpty())
            return false;
        decisions.terms.push_back({*kind, term, object.value("instead"_L1).toString(),
            object.value("caseMatters"_L1).toBool()});
        return true;
    });
    part.list("phrases"_L1, [&](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        const QString phrase = object.value("phrase"_L1).toString();
        if (phrase.isEmpty())
            return false;
        decisions.phrases.push_back({object.value("category"_L1).toString(), phrase});
        return true;
    });
}

QString writeTerms(const CheckDecisions &decisions)
{
    PartWriter part(decisions.unknown[Terms]);
    QJsonArray terms;
    for (const GlossaryTerm &term : decisions.terms) {
        QJsonObject entry{
            {u"kind"_s, kTermKinds[static_cast<std::size_t>(term.kind)]}, {u"term"_s, term.term}};
        if (!term.instead.isEmpty())
            entry.insert(u"instead"_s, term.instead);
        if (term.caseMatters)
            entry.insert(u"caseMatters"_s, true);
        terms.append(entry);
    }
    part.list("terms"_L1, terms);
    QJsonArray phrases;
    for (const RequiredPhrase &phrase : decisions.phrases) {
        QJsonObject entry{{u"phrase"_s, phrase.phrase}};
        if (!phrase.category.isEmpty())
            entry.insert(u"category"_s, phrase.category);
        phrases.append(entry);
    }
    part.list("phrases"_L1, phrases);
    return part.text();
}

void readDismissals(PartReader &part, bool baseline, std::vector<Dismissal> &list)
{
    part.list("ignored"_L1, [&](const QJsonValue &value) {
        std::optional<Dismissal> dismissal = dismissalFrom(value);
        if (!dismissal)
            return false;
        dismissal->baseline = baseline;
        list.push_back(*dismissal);
        return true;
    });
}

QString writeDismissals(const CheckDecisions &decisions, Part which)
{
    PartWriter part(decisions.unknown[which]);
    QJsonArray entries;
    for (const Dismissal &dismissal : decisions.dismissals.list()) {
        if (dismissal.baseline == (which == Accepted))
            entries.append(toJson(dismissal));
    }
    part.list("ignored"_L1, entries);
    return part.text();
}

void readLearned(PartReader &part, CheckDecisions &decisions)
{
    part.list("house"_L1, [&](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        const QString key = object.value("style"_L1).toString();
        if (key.isEmpty())
            return false;
        StyleEntry entry;
        entry.key = key;
        entry.segment = object.value("category"_L1).toString();
        entry.house = object.value("value"_L1).toString();
        entry.agreement = Agreement::Clear;
        decisions.house.entries.push_back(std::move(entry));
        return true;
    });
    part.list("scores"_L1, [&](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        const QString check = object.value("check"_L1).toString();
        if (check.isEmpty())
            return false;
        const auto count = [&](QLatin1StringView key) {
            return std::max<qint64>(0, object.value(key).toInteger());
        };
        decisions.scores[check] = {count("fixed"_L1), count("dismissed"_L1)};
        return true;
    });
}

QString writeLearned(const CheckDecisions &decisions)
{
    PartWriter part(decisions.unknown[Learned]);
    QJsonArray house;
    for (const StyleEntry &entry : decisions.house.entries) {
        QJsonObject object{{u"style"_s, entry.key}, {u"value"_s, entry.house}};
        if (!entry.segment.isEmpty())
            object.insert(u"category"_s, entry.segment);
        house.append(object);
    }
    part.list("house"_L1, house);
    QJsonArray scores;
    for (const auto &[check, score] : decisions.scores)
        scores.append(QJsonObject{
            {u"check"_s, check}, {u"fixed"_s, score.fixed}, {u"dismissed"_s, score.dismissed}});
    part.list("scores"_L1, scores);
    return part.text();
}

} // namespace

Result<CheckDecisions> readDecisions(const CheckRecords &records)
{
    CheckDecisions decisions;
    PartReader parts[] = {{records.style, "style"}, {records.terms, "terms"},
        {records.ignored, "ignored"}, {records.accepted, "accepted"}, {records.learned, "learned"}};
    std::vector<Dismissal> dismissals;
    readStyle(parts[Style], decisions);
    readTerms(parts[Terms], decisions);
    readDismissals(parts[Ignored], false, dismissals);
    readDismissals(parts[Accepted], true, dismissals);
    readLearned(parts[Learned], decisions);
    decisions.dismissals = Dismissals(std::move(dismissals));
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        if (!parts[i].problem().isEmpty())
            return fail(ErrorCode::InvalidInput,
                Tr::tr("What you decided about the checks of this project cannot be read. Your "
                       "examples are safe. Everything is shown as if nothing had been ignored."),
                parts[i].problem());
        decisions.unknown[i] = parts[i].rest();
    }
    return decisions;
}

CheckRecords writeDecisions(const CheckDecisions &decisions)
{
    return {writeStyle(decisions), writeTerms(decisions), writeDismissals(decisions, Ignored),
        writeDismissals(decisions, Accepted), writeLearned(decisions)};
}

CheckOptions checkOptions(const ProjectSettings &settings, const CheckDecisions &decisions)
{
    CheckOptions options;
    options.settings = settings;
    options.glossary = std::make_shared<const Glossary>(decisions.terms);
    options.requiredPhrases = decisions.phrases;
    options.pinned = decisions.pinned;
    options.previous = decisions.house;
    options.off = decisions.off;
    return options;
}

HouseStyle forHysteresis(const HouseStyle &style)
{
    HouseStyle result;
    for (const StyleEntry &entry : style.entries) {
        if (entry.agreement != Agreement::Clear || entry.numeric)
            continue;
        StyleEntry kept;
        kept.key = entry.key;
        kept.segment = entry.segment;
        kept.house = entry.house;
        kept.agreement = Agreement::Clear;
        result.entries.push_back(std::move(kept));
    }
    return result;
}

void demote(std::vector<Finding> &findings, const std::map<QString, CheckScore> &scores)
{
    QSet<QString> demoted;
    for (const auto &[check, score] : scores) {
        if (score.isDemoted())
            demoted.insert(check);
    }
    if (demoted.isEmpty())
        return;
    for (Finding &finding : findings) {
        if (finding.severity != Severity::MustFix && demoted.contains(finding.check))
            finding.severity = Severity::Tip;
    }
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
}

void removeDismissed(std::vector<Finding> &findings, const Dismissals &dismissals,
    const std::function<QString(ExampleId)> &categoryOf)
{
    if (dismissals.list().empty())
        return;
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                       [&](const Finding &finding) {
                           return dismissals.covers(finding, categoryOf(finding.example));
                       }),
        findings.end());
}

} // namespace core::checks
