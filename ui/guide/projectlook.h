// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advice/guide.h"
#include "core/base/result.h"
#include "core/dataset/example.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

class ProjectSession;

/// What the open project says about itself, for the decision guide. Looks once, off the GUI thread, and stops
/// when it is destroyed.
class ProjectLook final : public QObject
{
    Q_OBJECT

public:
    /// `project` outlives this.
    explicit ProjectLook(ProjectSession &project, QObject *parent = nullptr);
    ~ProjectLook() override;

    /// looked() or failed() follows.
    void begin();

signals:
    void looked(const core::ProjectSigns &signs);
    void failed(const core::Error &error);

private:
    void readExamples(bool tunedAlready);
    void judge(std::shared_ptr<std::vector<core::Example>> examples, bool tunedAlready);

    ProjectSession &m_project;
    std::stop_source m_stop;
};

} // namespace ui
