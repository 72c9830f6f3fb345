// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/stepbar.h"

namespace ui {

/// A step that this version does not have yet: says what will be there, and leads back.
class LaterPage final : public Page
{
    Q_OBJECT

public:
    LaterPage(Step step, const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString goalLine() const override;
    void setSession(ProjectSession *) override {}

private:
    Step m_step;
};

} // namespace ui
