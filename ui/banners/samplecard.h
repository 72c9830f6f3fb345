// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

#include <QJsonObject>

#include <array>

class QPushButton;

namespace ui {

class IconLabel;
class TextLabel;

/// "Sample: nothing is sent", and five things to try. A thing is ticked when it has been done, and
/// only then. The list can be closed; the sentence stays.
class SampleCard final : public Card
{
    Q_OBJECT

public:
    enum class Task { FixFlag, Undo, PasteThree, CompareFive, Export };
    static constexpr std::size_t kTaskCount = 5;

    explicit SampleCard(QWidget *parent = nullptr);

    void tick(Task task);
    [[nodiscard]] bool isTicked(Task task) const;

    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

private:
    void hideTasks();

    struct Line
    {
        QWidget *row = nullptr;
        IconLabel *icon = nullptr;
        TextLabel *text = nullptr;
        bool done = false;
    };
    std::array<Line, kTaskCount> m_lines;
    QWidget *m_tasks;
    QPushButton *m_close;
};

} // namespace ui
