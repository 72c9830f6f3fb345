// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/banners/bannerarea.h"

#include "ui/banners/samplecard.h"
#include "ui/session/projectsession.h"
#include "ui/widgets/banner.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "14:05" of today, else with the date.
QString timeText(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QLocale locale;
    return time.date() == QDate::currentDate() ? locale.toString(time.time(), QLocale::ShortFormat)
                                               : locale.toString(time, QLocale::ShortFormat);
}

} // namespace

BannerArea::BannerArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"banners"_s);
    m_column->setContentsMargins(16, 8, 16, 8);
    m_column->setSpacing(8);
    updateVisibility();
}

void BannerArea::setSession(ProjectSession *session)
{
    m_saveFailed = nullptr;
    m_sample = nullptr;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // Later: a banner's own button may have led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (session) {
        addOpenBanners(*session);
        connect(session, &ProjectSession::saveFailed, this, &BannerArea::showSaveFailed);
        connect(session, &ProjectSession::saveRecovered, this, [this] {
            if (m_saveFailed)
                m_saveFailed->deleteLater();
            m_saveFailed = nullptr;
            updateVisibility();
        });
        connect(session, &ProjectSession::damageFound, this, [this] {
            Banner *banner = add(BadgeKind::Must,
                tr("A part of this project file is damaged. The file stays as it is; what can be "
                   "read goes into a new project."),
                u"damageBanner"_s);
            connect(banner->addButton(tr("&Recover into a new project…"), u"recoverDamaged"_s),
                &QPushButton::clicked, this, &BannerArea::recoverRequested);
        });
    }
    updateVisibility();
}

Banner *BannerArea::add(BadgeKind kind, const QString &text, const QString &objectName)
{
    auto *banner = new Banner(kind, text);
    banner->setObjectName(objectName);
    m_column->addWidget(banner);
    connect(banner, &Banner::dismissed, this, [this, banner] {
        m_column->removeWidget(banner);
        banner->deleteLater();
        banner->hide();
        updateVisibility();
    });
    updateVisibility();
    return banner;
}

void BannerArea::addOpenBanners(const ProjectSession &session)
{
    const core::OpenInfo &info = session.openInfo();
    using Access = core::OpenInfo::Access;
    const auto addCopyButton = [this](Banner *banner) {
        connect(banner->addButton(tr("&Make a copy…"), u"makeCopy"_s), &QPushButton::clicked, this,
            &BannerArea::copyRequested);
    };
    switch (info.access) {
    case Access::ReadOnlyInUse:
        addCopyButton(add(BadgeKind::Look,
            tr("This project is open in another window or on another computer (%1, since %2). You "
               "can read it here, or make your own copy.")
                .arg(info.holderHost, timeText(info.holderSince)),
            u"inUseBanner"_s));
        break;
    case Access::ReadOnlyNewer:
        add(BadgeKind::Look,
            tr("This project was made with a newer version of Attune. You can read it here; to "
               "change it, install the newer version."),
            u"newerBanner"_s);
        break;
    case Access::ReadOnlyMedium:
        addCopyButton(add(BadgeKind::Look,
            tr("This file cannot be changed where it is. You can read it here, or make your own "
               "copy elsewhere."),
            u"readOnlyBanner"_s));
        break;
    case Access::ReadOnlyAsked:
        addCopyButton(add(BadgeKind::Tip,
            tr("You opened this project for reading only. Make your own copy to change it."),
            u"readOnlyBanner"_s));
        break;
    case Access::ReadWrite:
        break;
    }
    if (info.uncleanShutdown && info.access == Access::ReadWrite) {
        Banner *banner = add(BadgeKind::Tip,
            info.lastCommit > 0
                ? tr("Attune closed unexpectedly. Everything up to %1 is here.")
                      .arg(timeText(info.lastCommit))
                : tr("Attune closed unexpectedly. Everything that was saved is here."),
            u"crashBanner"_s);
        banner->setDismissable();
    }
    if (!info.walMode && info.access == Access::ReadWrite) {
        Banner *banner = add(BadgeKind::Look,
            tr("This project is in a folder on the network. It works there, only slower, and one "
               "person at a time can change it."),
            u"networkBanner"_s);
        banner->setDismissable();
    }
    if (session.isSample()) {
        m_sample = new SampleCard;
        m_column->addWidget(m_sample);
    }
}

void BannerArea::showSaveFailed(const core::Error &error)
{
    const QString text = error.code == core::ErrorCode::DiskFull
        ? tr("Your disk is full, so the last change is not saved yet. It is still on screen. Free "
             "some space and we will save at once.")
        : tr("The last change is not saved yet. It is still on screen, and we keep trying. %1")
              .arg(error.message);
    if (m_saveFailed) {
        m_saveFailed->setText(text);
        return;
    }
    m_saveFailed = add(BadgeKind::Must, text, u"saveFailedBanner"_s);
    connect(m_saveFailed->addButton(tr("Save a copy &elsewhere…"), u"copyElsewhere"_s),
        &QPushButton::clicked, this, &BannerArea::copyElsewhereRequested);
    connect(m_saveFailed->addButton(tr("&Try again"), u"retrySaving"_s), &QPushButton::clicked,
        this, &BannerArea::retryRequested);
}

void BannerArea::updateVisibility()
{
    setVisible(m_column->count() > 0);
}

} // namespace ui
