// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/tuningjob.h"

#include <QWidget>

#include <span>
#include <vector>

class QVBoxLayout;

namespace ui {

/// A version of a tuned model, kept after a pass.
struct TunedVersion
{
    QString model;
    QString title = {};  ///< "After pass 2"
    QString detail = {}; ///< "Mistakes on unseen examples: 0.91"
    bool chosen = false;
    bool best = false; ///< makes the fewest mistakes on unseen examples
};

/// Pure; oldest first. Versions without a model to ask are left out. `bestStep` 0: not known.
[[nodiscard]] std::vector<TunedVersion> tunedVersions(const core::TuningJob &job,
    std::span<const core::RemoteCheckpoint> checkpoints, qint64 bestStep);

/// The versions to choose from.
class VersionList final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionList(QWidget *parent = nullptr);

    void present(const std::vector<TunedVersion> &versions, bool canChange);

signals:
    void chosen(const QString &model);

private:
    std::vector<TunedVersion> m_versions;
    bool m_canChange = false;
    QVBoxLayout *m_rows;
};

} // namespace ui
