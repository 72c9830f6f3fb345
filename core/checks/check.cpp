// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check.h"

#include "core/checks/tr.h"

namespace core::checks {

Convention Check::convention(QStringView) const
{
    return {};
}

QString Check::valueLabel(QStringView, ValueId value) const
{
    return value == kNone ? Tr::tr("none") : QString::number(value);
}

QString Check::questionText(QStringView) const
{
    return Tr::tr("Some of your answers use %1, others %2. Which do you want?");
}

void Check::observe(const ExampleView &, Observer &) const {}

void Check::inspect(const ExampleView &, const House &, const Report &) const {}

void Check::relate(const Corpus &, RelationReport &) const {}

} // namespace core::checks
