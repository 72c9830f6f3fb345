// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "ui/check/checksnapshot.h"
#include "ui/widgets/card.h"

#include <array>

class QPushButton;

namespace ui {

class TextLabel;

/// The same question with two answers, side by side: the user keeps one.
class ConflictCard final : public Card
{
    Q_OBJECT

public:
    explicit ConflictCard(QWidget *parent = nullptr);

    /// Both examples, and where they stand.
    void show(const CheckSnapshot &snapshot, const core::checks::Finding &finding,
        const core::Example &first, const core::Example &second);
    void setReadOnly(bool readOnly);

signals:
    void keepRequested(core::ExampleId kept, core::ExampleId removed);
    void bothRightRequested();
    void editRequested(core::ExampleId example);

private:
    struct Side
    {
        core::ExampleId id = 0;
        TextLabel *heading = nullptr;
        TextLabel *question = nullptr;
        TextLabel *answer = nullptr;
        QPushButton *keep = nullptr;
        QPushButton *edit = nullptr;
    };

    TextLabel *m_title;
    std::array<Side, 2> m_sides;
    QPushButton *m_both;
};

} // namespace ui
