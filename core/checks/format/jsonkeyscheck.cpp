// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonpaths.h"
#include "core/checks/format/jsonrepair.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

constexpr double kRequired = 0.80; ///< Wilson bound from which a key belongs to the house
constexpr double kStray = 0.05;    ///< share below which a key is stray
constexpr int kNearKey = 2;

/// The keys of an object at a path; conventions: "" the set as a whole, "path" each key.
class JsonKeysCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.json_keys"_s, Group::Data, Tr::tr("Keys of JSON answers"),
            Tr::tr("Keys that are missing, too many or misspelt.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title =
            suffix.isEmpty() ? Tr::tr("Keys") : Tr::tr("Key “%1”").arg(suffix.toString());
        result.judged = suffix.isEmpty();
        result.asks = false;
        result.meter = u"format"_s;
        return result;
    }
    static QStringList topKeys(const nlohmann::ordered_json &json)
    {
        QStringList keys;
        if (json.is_object()) {
            for (const auto &[key, value] : json.items())
                keys << QString::fromStdString(key);
        }
        keys.sort();
        return keys;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.shape.json || !view.shape.json->is_object())
            return;
        const QStringList keys = topKeys(*view.shape.json);
        observer.choice(observer.text(keys.join(u", "_s)));
        for (const QString &key : keys)
            observer.choice(1, key);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        if (!view.shape.json || !view.shape.json->is_object())
            return;
        const Judgement whole = house.judge(house.valueOf(topKeys(*view.shape.json).join(u", "_s)));
        const double objects = double(house.applicable());
        QStringList required;
        QStringList stray;
        const QStringList own = topKeys(*view.shape.json);
        house.forEachSuffix([&](const QString &key, qint64 count) {
            if (key.isEmpty())
                return;
            if (wilsonLowerBound(double(count), objects) >= kRequired && !own.contains(key))
                required << key;
            if (double(count) < kStray * objects && own.contains(key))
                stray << key;
        });
        required.sort();
        for (const QString &key : stray) {
            QString near;
            for (const QString &missing : required) {
                if (editDistance(key, missing, kNearKey) <= kNearKey)
                    near = missing;
            }
            Finding result = finding(Severity::ProbablyWrong, keySpan(view.answer, view.shape, key),
                {}, usualWay(whole));
            addEvidence(result, whole);
            result.cause = key;
            if (!near.isEmpty()) {
                required.removeAll(near);
                result.title = Tr::tr("“%1” should be “%2”.").arg(key, near);
                result.fix = replacement(result.span, u'"' + near + u'"');
            } else {
                result.title = Tr::tr("Your other answers have no “%1”.").arg(key);
                result.fix = review();
            }
            report(std::move(result));
        }
        if (required.isEmpty())
            return;
        Finding result = finding(Severity::ProbablyWrong, view.shape.data,
            Tr::tr("Missing here: %1.").arg(required.join(u", "_s)), usualWay(whole));
        addEvidence(result, whole);
        result.cause = required.join(u',');
        nlohmann::ordered_json with = *view.shape.json;
        for (const QString &key : required)
            with[key.toStdString()] = nullptr;
        result.fix = replacement(view.shape.data,
            writeJson(with, layoutOf(view.answer.view(view.shape.data))), FixKind::Suggestion);
        report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> jsonKeysCheck()
{
    return std::make_unique<const JsonKeysCheck>();
}

} // namespace core::checks
