// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <QRegularExpression>

namespace core::checks {

namespace {

/// 1 "15:00", 2 "3pm", 3 "3 pm", 4 "3:00 p.m."
class TimeCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.time"_s, Group::Format, Tr::tr("Times of day"),
            Tr::tr("Times written in another way than usual: “15:00” in any language, “3 pm” in "
                   "English.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? u"15:00"_s
            : value == 2  ? u"3pm"_s
            : value == 3  ? u"3 pm"_s
                          : u"3 p.m."_s;
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (!view.isProse())
            return result;
        const auto &tokens = view.answer.tokens();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const QStringView text = view.answer.view(tokens[i].span());
            const bool clock = tokens[i].is(TokenKind::Number) && text.size() <= 5 &&
                text.count(u':') == 1 && text.first(text.indexOf(u':')).toInt() < 24 &&
                text.sliced(text.indexOf(u':') + 1).size() == 2;
            if (!clock && !(text.size() >= 1 && text[0].isDigit() && text.size() <= 7))
                continue;
            if (text.endsWith(u"am", Qt::CaseInsensitive) ||
                text.endsWith(u"pm", Qt::CaseInsensitive)) {
                const QStringView hour = text.chopped(2);
                if (std::all_of(
                        hour.begin(), hour.end(), [](QChar c) { return c.isDigit() || c == u':'; }))
                    result.push_back({2, tokens[i].span()});
                continue;
            }
            if (!tokens[i].is(TokenKind::Number))
                continue;
            const QString next =
                i + 1 < tokens.size() ? folded(view.answer.view(tokens[i + 1].span())) : QString();
            if (next == "am"_L1 || next == "pm"_L1) {
                result.push_back({3, {tokens[i].start, tokens[i + 1].end() - tokens[i].start}});
            } else if (next == "a.m"_L1 || next == "p.m"_L1) {
                const bool dot =
                    i + 2 < tokens.size() && view.answer.view(tokens[i + 2].span()) == u".";
                result.push_back(
                    {4, {tokens[i].start, tokens[i + (dot ? 2 : 1)].end() - tokens[i].start}});
            } else if (clock) {
                result.push_back({1, tokens[i].span()});
            }
        }
        return result;
    }
    QString title(
        const ExampleView &view, const Spot &spot, const Judgement &judgement) const override
    {
        return Tr::tr("“%1”: your times are usually written like “%2”.")
            .arg(view.answer.view(spot.span).toString(), judgement.houseLabel);
    }
    std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const override
    {
        const QString text = view.answer.view(spot.span).toString().toLower();
        const bool afternoon = text.contains(u'p');
        const QString figures = text.section(QRegularExpression(u"[ap ]"_s), 0, 0);
        int hour = figures.section(u':', 0, 0).toInt();
        const QString minutes = figures.section(u':', 1, 1);
        if (spot.value == 1) {
            const QString half = hour >= 12 ? u"pm"_s : u"am"_s;
            hour = hour % 12 == 0 ? 12 : hour % 12;
            const QString base =
                QString::number(hour) + (minutes == "00"_L1 ? QString() : u':' + minutes);
            return house == 2 ? base + half
                : house == 3  ? base + u' ' + half
                : house == 4  ? base + u' ' + half[0] + u".m."_s
                              : std::optional<QString>();
        }
        if (house == 1)
            return QString::number(afternoon && hour < 12 ? hour + 12
                           : !afternoon && hour == 12     ? 0
                                                          : hour) +
                u':' + (minutes.isEmpty() ? u"00"_s : minutes);
        const QString half = afternoon ? u"pm"_s : u"am"_s;
        return house == 2 ? figures + half
            : house == 3  ? figures + u' ' + half
                          : figures + u' ' + half[0] + u".m."_s;
    }
};

} // namespace

std::unique_ptr<const Check> timeCheck()
{
    return std::make_unique<const TimeCheck>();
}

} // namespace core::checks
