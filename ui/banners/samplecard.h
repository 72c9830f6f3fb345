// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/banners/sampletask.h"
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
    explicit SampleCard(QWidget *parent = nullptr);

    void tick(SampleTask task);
    [[nodiscard]] bool isTicked(SampleTask task) const;

    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void hideTasks();
    void fitTasks();

    struct Line
    {
        QWidget *row = nullptr;
        IconLabel *icon = nullptr;
        TextLabel *text = nullptr;
        bool done = false;
    };
    std::array<Line, kSampleTaskCount> m_lines;
    QWidget *m_tasks;
    QPushButton *m_close;
    bool m_closed = false;
};

} // namespace ui
