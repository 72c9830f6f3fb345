// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/versionlist.h"

#include "ui/collect/linkbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool same(const TunedVersion &a, const TunedVersion &b)
{
    return a.model == b.model && a.title == b.title && a.detail == b.detail &&
        a.chosen == b.chosen && a.best == b.best;
}

} // namespace

std::vector<TunedVersion> tunedVersions(const core::TuningJob &job,
    std::span<const core::RemoteCheckpoint> checkpoints, qint64 bestStep)
{
    const QLocale locale;
    const qint64 perPass = job.stepsPerPass();
    std::vector<TunedVersion> versions;
    bool chosen = false;
    for (const core::RemoteCheckpoint &checkpoint : checkpoints) {
        if (checkpoint.model.isEmpty())
            continue;
        const qint64 step = checkpoint.metrics.step;
        TunedVersion version{.model = checkpoint.model};
        version.title = perPass > 0
            ? VersionList::tr("After pass %1").arg(locale.toString((step + perPass - 1) / perPass))
            : VersionList::tr("After step %1").arg(locale.toString(step));
        if (checkpoint.metrics.validLoss)
            version.detail = VersionList::tr("Mistakes on unseen examples: %1")
                                 .arg(locale.toString(*checkpoint.metrics.validLoss, 'f', 2));
        else if (checkpoint.metrics.trainLoss)
            version.detail = VersionList::tr("Mistakes on your examples: %1")
                                 .arg(locale.toString(*checkpoint.metrics.trainLoss, 'f', 2));
        version.best = bestStep > 0 && step == bestStep;
        version.chosen = checkpoint.model == job.tunedModel;
        chosen = chosen || version.chosen;
        versions.push_back(std::move(version));
    }
    // The job's own result is one of them under another name: the best where that is known, else the last.
    if (!chosen && !job.tunedModel.isEmpty() && !versions.empty()) {
        const auto best = std::find_if(versions.begin(), versions.end(),
            [](const TunedVersion &version) { return version.best; });
        (best == versions.end() ? versions.back() : *best).chosen = true;
    }
    return versions;
}

VersionList::VersionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"versionList"_s);
    setAccessibleName(tr("Versions"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(scaled(this, 4));
}

void VersionList::present(const std::vector<TunedVersion> &versions, bool canChange)
{
    if (canChange == m_canChange &&
        std::equal(versions.begin(), versions.end(), m_versions.begin(), m_versions.end(), same))
        return;
    m_versions = versions;
    m_canChange = canChange;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // perhaps a button of it was pressed just now
        delete item;
    }
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const TunedVersion &version = versions[i];
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(scaled(this, 8));
        row->addWidget(
            new TextLabel(version.title, TextStyle::Body, ColorRole::Text, version.chosen));
        auto *detail = new TextLabel(version.detail, TextStyle::Small, ColorRole::Secondary);
        detail->setWordWrap(true);
        row->addWidget(detail, 1);
        if (version.best)
            row->addWidget(new Badge(BadgeKind::Ok, tr("best")));
        if (version.chosen) {
            row->addWidget(new Badge(BadgeKind::Tip, tr("in use")));
        } else if (canChange) {
            auto *use = new LinkButton(tr("Use this one"));
            use->setObjectName(u"useVersion%1"_s.arg(i));
            //: %1 is "After pass 2".
            use->setAccessibleName(tr("Use the version: %1").arg(version.title));
            connect(use, &QPushButton::clicked, this,
                [this, model = version.model] { emit chosen(model); });
            row->addWidget(use);
        }
        m_rows->addWidget(line);
    }
}

} // namespace ui
