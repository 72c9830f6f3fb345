// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pagefactories.h"

#include "ui/check/checkpage.h"
#include "ui/collect/collectpage.h"
#include "ui/compare/comparepage.h"
#include "ui/tune/tunepage.h"
#include "ui/use/usepage.h"

namespace ui {

namespace {

template <class T>
Page *make(Step, const PageContext &context)
{
    return new T(context);
}

} // namespace

const std::array<PageFactory, kStepCount> &pageFactories()
{
    static constexpr std::array<PageFactory, kStepCount> factories = {
        make<CollectPage>, // Collect
        make<CheckPage>,   // Check
        make<TunePage>,    // Tune
        make<ComparePage>, // Compare
        make<UsePage>,     // Use
    };
    return factories;
}

} // namespace ui
