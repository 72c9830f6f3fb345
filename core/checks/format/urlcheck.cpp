// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// 1 https://, 2 http://, 3 www. alone.
class UrlCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.url"_s, Group::Format, Tr::tr("Web addresses"),
            Tr::tr("Web addresses written in another way than usual.")};
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? u"https://…"_s : value == 2 ? u"http://…"_s : u"www.…"_s;
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        for (const ProtectedSpan &span : view.answer.protectedSpans()) {
            if (span.kind != ProtectedKind::Url)
                continue;
            const QStringView text = view.answer.view(span.span);
            result.push_back({text.startsWith(u"https", Qt::CaseInsensitive) ? 1u
                    : text.startsWith(u"http", Qt::CaseInsensitive)          ? 2u
                                                                             : 3u,
                span.span});
        }
        return result;
    }
    QString title(const ExampleView &, const Spot &, const Judgement &judgement) const override
    {
        return Tr::tr("Your web addresses usually start with “%1”.").arg(judgement.houseLabel);
    }
    std::optional<QString> convert(const ExampleView &, const Spot &, ValueId) const override
    {
        return {};
    }
};

} // namespace

std::unique_ptr<const Check> urlCheck()
{
    return std::make_unique<const UrlCheck>();
}

} // namespace core::checks
