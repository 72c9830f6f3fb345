// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/helpsheets.h"

#include "ui/actions.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/support/appearance.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ShortcutsSheet::ShortcutsSheet(const Actions &actions, QWidget *parent)
    : Sheet(tr("Keyboard shortcuts"), parent)
{
    setObjectName(u"shortcutsSheet"_s);
    setPreferredSize(560, 600);
    auto *list = new QTreeWidget;
    list->setObjectName(u"shortcutList"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->setUniformRowHeights(true);
    list->setRootIsDecorated(false);
    QTreeWidgetItem *menu = nullptr;
    for (int i = 0; i < kActionCount; ++i) {
        const auto id = static_cast<ActionId>(i);
        const QList<QKeySequence> keys = actions[id]->shortcuts();
        if (keys.isEmpty() || !actions[id]->isVisible())
            continue;
        if (!menu || menu->text(0) != actions.menuTitle(id)) {
            menu = new QTreeWidgetItem(list, {actions.menuTitle(id)});
            QFont bold = font();
            bold.setBold(true);
            menu->setFont(0, bold);
            menu->setExpanded(true);
        }
        QStringList names;
        for (const QKeySequence &key : keys)
            names.append(key.toString(QKeySequence::NativeText));
        names.removeDuplicates();
        new QTreeWidgetItem(menu, {plainText(actions[id]), names.join(tr(" or "))});
    }
    list->header()->resizeSection(1, scaled(this, 220));
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));
    body()->addWidget(list);
    addCloseButton(tr("&Close"))->setDefault(true);
}

AboutSheet::AboutSheet(QWidget *parent)
    : Sheet(tr("About Attune"), parent)
{
    setObjectName(u"aboutSheet"_s);
    const auto add = [this](const QString &text, ColorRole color) {
        auto *label = new TextLabel(text, TextStyle::Body, color);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    };
    add(tr("Attune %1").arg(QStringLiteral(ATTUNE_VERSION)), ColorRole::Text);
    add(tr("Teach a language model to answer the way your organisation answers."), ColorRole::Text);
    add(tr("Your examples stay on this computer until a page says exactly what is sent and where."),
        ColorRole::Secondary);
    add(tr("Free software under the Apache licence 2.0. It uses Qt %1.")
            .arg(QString::fromLatin1(qVersion())),
        ColorRole::Secondary);
    addCloseButton(tr("&Close"))->setDefault(true);
}

PreferencesSheet::PreferencesSheet(Settings &settings, Appearance &appearance, QWidget *parent)
    : Sheet(tr("Preferences"), parent)
{
    setObjectName(u"preferencesSheet"_s);
    const auto addChoice = [this](const QString &label, const QString &objectName) {
        auto *choice = new QComboBox;
        choice->setObjectName(objectName);
        auto *caption = new QLabel(label);
        caption->setBuddy(choice);
        body()->addWidget(caption);
        body()->addWidget(choice);
        return choice;
    };

    QComboBox *size = addChoice(tr("&Text size"), u"textSize"_s);
    for (int percent = Appearance::kLeastText; percent <= Appearance::kMostText;
         percent += Appearance::kTextStep)
        size->addItem(tr("%L1 %").arg(percent), percent);
    size->setCurrentIndex(size->findData(appearance.textSize()));
    connect(size, &QComboBox::activated, &appearance,
        [size, &appearance] { appearance.setTextSize(size->currentData().toInt()); });

    QComboBox *colours = addChoice(tr("&Colours"), u"colours"_s);
    colours->addItems({tr("As on the desktop"), tr("Light"), tr("Dark")});
    colours->setCurrentIndex(static_cast<int>(appearance.schemeChoice()));
    connect(colours, &QComboBox::activated, &appearance,
        [&appearance](int index) { appearance.setSchemeChoice(static_cast<SchemeChoice>(index)); });

    QComboBox *language = addChoice(tr("&Language"), u"language"_s);
    language->addItem(tr("As on the desktop"), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Deutsch"_s, u"de"_s);
    language->addItem(u"Español"_s, u"es"_s);
    language->addItem(u"Français"_s, u"fr"_s);
    language->addItem(u"العربية"_s, u"ar"_s);
    language->setCurrentIndex(std::max(0, language->findData(settings.get(settings::kLanguage))));
    connect(language, &QComboBox::activated, this, [language, &settings] {
        settings.set(settings::kLanguage, language->currentData().toString());
    });
    auto *later = new TextLabel(tr("A new language is used from the next start on."),
        TextStyle::Small, ColorRole::Secondary);
    later->setWordWrap(true);
    body()->addWidget(later);

    auto *notify = new QCheckBox(tr("&Desktop note when a tuning ends"));
    notify->setObjectName(u"notify"_s);
    notify->setChecked(settings.get(settings::kNotify));
    connect(notify, &QCheckBox::toggled, this,
        [&settings](bool wanted) { settings.set(settings::kNotify, wanted); });
    body()->addWidget(notify);
    auto *keys = new QCheckBox(tr("&Single keys when comparing"));
    keys->setObjectName(u"compareKeys"_s);
    keys->setChecked(settings.get(settings::kCompareKeys));
    body()->addWidget(keys);
    connect(keys, &QCheckBox::toggled, this,
        [&settings](bool on) { settings.set(settings::kCompareKeys, on); });
    addCloseButton(tr("&Done"))->setDefault(true);
}

} // namespace ui
