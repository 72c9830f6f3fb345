// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class PlaceholderStyleCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.placeholder_style"_s, Group::Format, Tr::tr("Placeholders"),
            Tr::tr("“{{name}}”, “[Name]” and “<name>” side by side.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.meter = u"format"_s;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        static constexpr const char16_t *kLabels[] = {
            u"", u"{{x}}", u"{x}", u"[x]", u"<x>", u"%X%", u"${x}", u"__X__"};
        return QString::fromUtf16(kLabels[std::min<ValueId>(value, 7)]);
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        for (const ProtectedSpan &span : view.answer.protectedSpans()) {
            if (span.kind != ProtectedKind::Placeholder)
                continue;
            const QStringView text = view.answer.view(span.span);
            const ValueId value = text.startsWith(u"{{") ? 1
                : text[0] == u'{'                        ? 2
                : text[0] == u'['                        ? 3
                : text[0] == u'<'                        ? 4
                : text[0] == u'%'                        ? 5
                : text[0] == u'$'                        ? 6
                                                         : 7;
            result.push_back({value, span.span});
        }
        return result;
    }
    QString title(const ExampleView &, const Spot &, const Judgement &judgement) const override
    {
        return Tr::tr("Your placeholders are usually written %1.").arg(judgement.houseLabel);
    }
    std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const override
    {
        const QStringView text = view.answer.view(spot.span);
        const qsizetype cut = spot.value == 1 || spot.value == 7 ? 2 : 1;
        const QString name =
            text.sliced(spot.value == 6 ? 2 : cut, text.size() - (spot.value == 6 ? 3 : 2 * cut))
                .toString();
        return valueLabel({}, house).replace(u"x"_s, name, Qt::CaseInsensitive);
    }
};

} // namespace

std::unique_ptr<const Check> placeholderStyleCheck()
{
    return std::make_unique<const PlaceholderStyleCheck>();
}

} // namespace core::checks
