// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tune/jobprogress.h"

#include <QWidget>

namespace ui {

class TextLabel;

/// How far a job is, stage by stage, from top to bottom.
class StageList final : public QWidget
{
    Q_OBJECT

public:
    explicit StageList(QWidget *parent = nullptr);

    void setStages(const std::vector<JobStage> &stages);

private:
    class Mark;
    struct Row
    {
        QWidget *box;
        Mark *mark;
        TextLabel *title;
        TextLabel *titleNow; ///< the same in bold
        TextLabel *detail;
        TextLabel *time;
    };
    [[nodiscard]] Row addRow();

    std::vector<Row> m_rows;
};

} // namespace ui
