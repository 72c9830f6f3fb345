// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pagefactories.h"

#include "ui/check/checkpage.h"
#include "ui/collect/collectpage.h"
#include "ui/pages/laterpage.h"
#include "ui/tune/tunepage.h"

namespace ui {

namespace {

template <class T>
Page *make(Step, const PageContext &context)
{
    return new T(context);
}

Page *makeLater(Step step, const PageContext &context)
{
    return new LaterPage(step, context);
}

} // namespace

const std::array<PageFactory, kStepCount> &pageFactories()
{
    static constexpr std::array<PageFactory, kStepCount> factories = {
        make<CollectPage>, // Collect
        make<CheckPage>,   // Check
        make<TunePage>,    // Tune
        makeLater,         // Compare
        makeLater,         // Use
    };
    return factories;
}

} // namespace ui
