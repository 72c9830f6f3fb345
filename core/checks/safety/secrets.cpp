// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/secrets.h"

#include "core/checks/text/lexicon.h"

#include <QFile>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <unordered_map>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kOpaque = 16;  ///< units of a word without spaces from which it may be a key
constexpr qsizetype kWindow = 400; ///< around an opaque word: what the patterns get to read

struct Rule
{
    QString id;
    QRegularExpression pattern;
    double entropy = 0;
    QStringList keywords;
};

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> result = [] {
        std::vector<Rule> list;
        (void)Lexicon::builtin(); // registers the resources
        QFile file(u":/attune/checks/secrets.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The rules for secrets are missing from the program");
        const QByteArray bytes = file.readAll();
        const auto json = nlohmann::json::parse(
            bytes.constData(), bytes.constData() + bytes.size(), nullptr, false);
        for (const auto &entry : json.value("rules", nlohmann::json::array())) {
            Rule rule;
            rule.id = QString::fromStdString(entry.value("id", ""));
            // Broad rules find order numbers and ordinary words in letters to customers.
            if (rule.id == "generic-api-key"_L1 || rule.id == "curl-auth-user"_L1 ||
                rule.id == "curl-auth-header"_L1 || rule.id == "kubernetes-secret-yaml"_L1)
                continue;
            // The RE2 spelling of two things that PCRE writes otherwise, and a limit against blowing up.
            QString pattern = QString::fromStdString(entry.value("regex", ""));
            pattern.replace(u"\\z"_s, u"$"_s);
            rule.pattern.setPattern(u"(*LIMIT_MATCH=20000)"_s + pattern);
            rule.entropy = entry.value("entropy", 0.0);
            for (const auto &keyword : entry.value("keywords", nlohmann::json::array()))
                rule.keywords << QString::fromStdString(keyword.get<std::string>()).toLower();
            if (rule.pattern.isValid() && !rule.keywords.isEmpty())
                list.push_back(std::move(rule));
        }
        return list;
    }();
    return result;
}

} // namespace

double entropy(QStringView text)
{
    std::unordered_map<char16_t, int> counts;
    for (const QChar c : text)
        ++counts[c.unicode()];
    double sum = 0;
    for (const auto &[unit, count] : counts) {
        const double p = double(count) / double(text.size());
        sum -= p * std::log2(p);
    }
    return sum;
}

std::vector<SecretHit> findSecrets(QStringView text)
{
    std::vector<SecretHit> result;
    qsizetype from = -1;
    bool digit = false;
    bool letter = false;
    int windows = 0;
    qsizetype done = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char16_t unit = i < text.size() ? text[i].unicode() : u' ';
        const bool inside = unit > 0x20 && unit < 0x7f;
        if (inside) {
            from = from < 0 ? i : from;
            digit = digit || (unit >= u'0' && unit <= u'9');
            letter = letter || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
            continue;
        }
        const bool opaque = from >= 0 && i - from >= kOpaque && letter && (digit || i - from >= 30);
        const qsizetype start = from;
        from = -1;
        digit = false;
        letter = false;
        if ((!opaque && !(start >= 0 && text.sliced(start).startsWith(u"-----BEGIN"))) ||
            start < done || ++windows > 50)
            continue;
        const qsizetype begin = std::max<qsizetype>(done, start - 60);
        const QString window =
            text.sliced(begin, std::min(text.size(), std::max(i, start + kWindow)) - begin)
                .toString();
        const QString lower = window.toLower();
        for (const Rule &rule : rules()) {
            const bool keyed = std::any_of(rule.keywords.begin(), rule.keywords.end(),
                [&](const QString &k) { return lower.contains(k); });
            if (!keyed)
                continue;
            const QRegularExpressionMatch match = rule.pattern.match(window);
            if (!match.hasMatch())
                continue;
            const int group = match.lastCapturedIndex() >= 1 && match.capturedLength(1) > 0 ? 1 : 0;
            if (rule.entropy > 0 && entropy(match.capturedView(group)) < rule.entropy)
                continue;
            result.push_back(
                {{begin + match.capturedStart(group), match.capturedLength(group)}, rule.id});
            done = begin + match.capturedEnd(group);
            break;
        }
    }
    return result;
}

} // namespace core::checks
