// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class MaxBytesCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"lim.max_bytes"_s, Group::Limits, Tr::tr("Too much for one file"),
            Tr::tr("One example that is larger than the provider takes as a whole file."),
            kAnyLanguage, true};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const qint64 limit = view.options.limits.bytes;
        if (limit <= 0)
            return;
        qint64 bytes = view.example.reference.toUtf8().size();
        for (const Turn &turn : view.example.turns)
            bytes += turn.text.toUtf8().size();
        if (bytes <= limit)
            return;
        Finding result = finding(Severity::MustFix, {},
            Tr::tr("This example alone is larger than the provider takes."),
            Tr::tr("Shorten it or leave it out."), Field::Whole);
        result.fix = review();
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> maxBytesCheck()
{
    return std::make_unique<const MaxBytesCheck>();
}

} // namespace core::checks
