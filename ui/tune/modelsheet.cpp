// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/modelsheet.h"

#include "ui/collect/linkbutton.h"
#include "ui/style/theme.h"
#include "ui/tune/localmodels.h"
#include "ui/tune/tunewords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The one on this computer that is this model, by its name; null: it is not there.
const core::LocalModel *findHere(const core::RecommendedModel &model, const LocalModels &models)
{
    const auto &all = models.models();
    const auto found = std::find_if(all.begin(), all.end(), [&](const core::LocalModel &local) {
        return local.objection.isEmpty() &&
            (local.id == model.id || local.label.section(u'/', -1) == model.id);
    });
    return found == all.end() ? nullptr : &*found;
}

QString languagesText(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        // Of "en" Qt says "American English".
        const QString name = code == u"en" ? u"English"_s : QLocale(code).nativeLanguageName();
        names.append(name.isEmpty() ? code : name);
    }
    constexpr qsizetype most = 4;
    if (names.size() <= most)
        return names.join(ModelSheet::tr(", ", "between languages"));
    return ModelSheet::tr("%1 and %Ln more", "languages", int(names.size() - most))
        .arg(names.mid(0, most).join(ModelSheet::tr(", ", "between languages")));
}

} // namespace

ModelSheet::ModelSheet(const LocalModels &models, double tokens, qint64 passes, QWidget *parent)
    : Sheet(tr("Which model should I take?"), parent)
{
    setObjectName(u"modelSheet"_s);
    setPreferredSize(760, 620);
    setSentence(tr("Take the smallest that does the job: it answers faster and needs less memory. "
                   "Try the practice model first, to see how everything goes."));
    const core::RecommendedModels list = core::recommendedModels();
    for (const core::RecommendedModel &model : list.models)
        addModel(model, models, list.efficiency, tokens, passes);
    auto *how = new TextLabel(
        tr("To use one: open its page, download its files into a folder of their own, then choose "
           "that folder here. Downloading inside Attune comes next."),
        TextStyle::Small, ColorRole::Secondary);
    how->setWordWrap(true);
    body()->addWidget(how);
    if (list.compiledOn.isValid()) {
        auto *source =
            new TextLabel(tr("Read at the source on %1; check the licence there.")
                              .arg(QLocale().toString(list.compiledOn, QLocale::LongFormat)),
                TextStyle::Small, ColorRole::Secondary);
        source->setWordWrap(true);
        body()->addWidget(source);
    }
    body()->addStretch();
    QPushButton *folder = addButton(tr("Choose a &folder…"), u"chooseFolder"_s, true);
    addCloseButton(tr("&Close"));
    connect(folder, &QPushButton::clicked, this, [this] {
        emit folderRequested();
        accept();
    });
}

void ModelSheet::addModel(const core::RecommendedModel &model, const LocalModels &models,
    double efficiency, double tokens, qint64 passes)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(scaled(this, 4));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(scaled(this, 8));
    auto *label = new TextLabel(modelText(model.label), TextStyle::Body, ColorRole::Text, true);
    label->setWordWrap(true);
    heading->addWidget(label, 1);
    const core::LocalModel *here = findHere(model, models);
    const qint64 free = core::availableMemory();
    if (here)
        heading->addWidget(new Badge(BadgeKind::Ok, tr("on this computer")));
    else if (model.needsGpu)
        heading->addWidget(new Badge(BadgeKind::Look, tr("needs a graphics card")));
    else if (free > 0 && model.memory > free)
        heading->addWidget(new Badge(BadgeKind::Look, tr("more memory than is free")));
    if (here) {
        auto *use = new QPushButton(tr("Take it"));
        use->setObjectName(u"take-"_s + here->id);
        //: %1 is a model's name.
        use->setAccessibleName(tr("Take %1").arg(modelText(model.label)));
        use->setAutoDefault(false);
        connect(use, &QPushButton::clicked, this, [this, id = here->id] {
            emit chosen(id);
            accept();
        });
        heading->addWidget(use);
    } else if (!model.address.isEmpty()) {
        auto *page = new LinkButton(tr("Open its page"));
        page->setAccessibleName(tr("Open the page of %1").arg(modelText(model.label)));
        page->setToolTip(model.address);
        connect(page, &QPushButton::clicked, this,
            [address = model.address] { QDesktopServices::openUrl(QUrl(address)); });
        heading->addWidget(page);
    }
    column->addLayout(heading);
    if (!model.note.isEmpty()) {
        auto *note = new TextLabel(modelText(model.note), TextStyle::Body);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    const QString license = here && !here->license.isEmpty() ? here->license : model.license;
    QStringList facts = {
        here ? sizeText(model.bytes) : tr("%1 to download").arg(sizeText(model.bytes)),
        tr("licence: %1").arg(licenseText(license)),
        tr("needs about %1 of memory").arg(sizeText(model.memory)), languagesText(model.languages)};
    if (models.speed() && tokens > 0) {
        const core::TimeRange time =
            core::tuningTime(model, efficiency, tokens, passes, *models.speed());
        //: %1 is a time: "10 – 25 min".
        facts.append(tr("your examples take %1 here").arg(rangeText(time.low, time.high)));
    }
    auto *text = new TextLabel(facts.join(tr(" · ", "between facts about a model")),
        TextStyle::Small, ColorRole::Secondary);
    text->setWordWrap(true);
    column->addWidget(text);
    if (!model.address.isEmpty()) {
        auto *address = new TextLabel(model.address, TextStyle::Small, ColorRole::Secondary);
        address->setTextInteractionFlags(Qt::TextSelectableByMouse);
        address->setWordWrap(true);
        column->addWidget(address);
    }
    body()->addWidget(card);
}

} // namespace ui
