// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/badge.h"

#include <QWidget>

class QVBoxLayout;

namespace core {
struct Error;
}

namespace ui {

class Banner;
class ProjectSession;
class SampleCard;

/// What the user should know about the open project, above the page: who has it, that it is from a
/// newer version, that the last session ended suddenly, that something could not be saved.
class BannerArea final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(QWidget *parent = nullptr);

    /// Drops all banners and shows those of `session`; null: none.
    void setSession(ProjectSession *session);
    [[nodiscard]] SampleCard *sampleCard() const { return m_sample; }

signals:
    void copyRequested();          ///< a copy of the project, to go on with
    void copyElsewhereRequested(); ///< a copy on another disk
    void retryRequested();         ///< saving once more, now
    void recoverRequested();

private:
    Banner *add(BadgeKind kind, const QString &text, const QString &objectName);
    void addOpenBanners(const ProjectSession &session);
    void showSaveFailed(const core::Error &error);
    void updateVisibility();

    QVBoxLayout *m_column;
    Banner *m_saveFailed = nullptr;
    SampleCard *m_sample = nullptr;
};

} // namespace ui
