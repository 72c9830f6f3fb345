// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/historysheet.h"

#include "core/base/async.h"
#include "core/storage/changelabel.h"
#include "ui/session/projectsession.h"
#include "ui/session/recentprojects.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kChangesShown = 500;

QTreeWidget *makeList(const QString &name, const QString &objectName, const QStringList &columns)
{
    auto *list = new QTreeWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    // The lists share what room there is, and scroll inside.
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    list->setMinimumHeight(scaled(list, 96));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::Fixed);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 1; i < columns.size(); ++i)
        list->header()->resizeSection(i, scaled(list, 140));
    return list;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString versionTitle(const core::Version &version)
{
    if (!version.name.isEmpty())
        return version.name;
    if (version.reason == u"import")
        return HistorySheet::tr("Before an import");
    if (version.reason == u"fix-all")
        return HistorySheet::tr("Before fixing several");
    if (version.reason == u"tuning")
        return HistorySheet::tr("Used for tuning");
    if (version.reason == u"daily")
        return HistorySheet::tr("Daily");
    return HistorySheet::tr("Automatic");
}

} // namespace

HistorySheet::HistorySheet(ProjectSession &session, const core::Clock &clock, QWidget *parent)
    : Sheet(tr("History and versions"), parent)
    , m_session(session)
    , m_clock(clock)
    , m_changes(makeList(tr("What was done"), u"historyList"_s, {tr("What was done"), tr("When")}))
    , m_versions(
          makeList(tr("Versions"), u"versionList"_s, {tr("Version"), tr("Examples"), tr("When")}))
{
    setObjectName(u"historySheet"_s);
    setPreferredSize(640, 560);

    auto *changesRow = new QHBoxLayout;
    m_undo = new QPushButton(tr("&Undo the last"));
    m_undo->setObjectName(u"historyUndo"_s);
    m_redo = new QPushButton(tr("&Redo"));
    m_redo->setObjectName(u"historyRedo"_s);
    changesRow->addWidget(m_undo);
    changesRow->addWidget(m_redo);
    changesRow->addStretch();
    body()->addWidget(m_changes, 3);
    body()->addLayout(changesRow);

    auto *note =
        new TextLabel(tr("A version is the whole project as it was. Going back opens it as "
                         "a new project beside this one."),
            TextStyle::Small, ColorRole::Secondary);
    note->setWordWrap(true);
    auto *versionsRow = new QHBoxLayout;
    m_goBack = new QPushButton(tr("&Go back to this version…"));
    m_goBack->setObjectName(u"goBack"_s);
    auto *name = new QPushButton(tr("&Name this version…"));
    name->setObjectName(u"nameVersion"_s);
    name->setEnabled(!session.isReadOnly());
    versionsRow->addWidget(m_goBack);
    versionsRow->addWidget(name);
    versionsRow->addStretch();
    body()->addSpacing(scaled(this, 8));
    body()->addWidget(m_versions, 2);
    body()->addWidget(note);
    body()->addLayout(versionsRow);
    for (QPushButton *button : {m_undo, m_redo, m_goBack, name})
        button->setAutoDefault(false);
    addCloseButton(tr("&Close"))->setDefault(true);

    connect(m_undo, &QPushButton::clicked, &session, &ProjectSession::undo);
    connect(m_redo, &QPushButton::clicked, &session, &ProjectSession::redo);
    connect(name, &QPushButton::clicked, this, &HistorySheet::nameVersionRequested);
    connect(m_goBack, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_versions->currentItem())
            emit goBackRequested(item->data(0, Qt::UserRole).toLongLong(), item->text(0));
    });
    connect(m_versions, &QTreeWidget::currentItemChanged, this, &HistorySheet::updateButtons);
    connect(&session, &ProjectSession::undoStateChanged, this, &HistorySheet::refresh);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    refresh();
}

QString HistorySheet::when(qint64 milliseconds) const
{
    return friendlyDate(QDateTime::fromMSecsSinceEpoch(milliseconds),
        QDateTime::fromMSecsSinceEpoch(m_clock.now()), locale());
}

void HistorySheet::refresh()
{
    core::onFinished(m_session.store().history(kChangesShown), this,
        [this](const core::Result<std::vector<core::HistoryEntry>> &entries) {
            if (!entries)
                return;
            m_changes->clear();
            for (const core::HistoryEntry &entry : *entries) {
                const QString label = capitalised(core::describe(entry));
                auto *item = new QTreeWidgetItem(m_changes,
                    {entry.undone ? tr("%1 (undone)").arg(label) : label, when(entry.at)});
                if (entry.undone) {
                    item->setForeground(0, themeColor(palette(), ColorRole::Placeholder));
                    item->setForeground(1, themeColor(palette(), ColorRole::Placeholder));
                }
            }
            if (m_changes->topLevelItemCount() > 0)
                m_changes->setCurrentItem(m_changes->topLevelItem(0));
        });
    refreshVersions();
    updateButtons();
}

void HistorySheet::refreshVersions()
{
    core::onFinished(m_session.store().versions(), this,
        [this](const core::Result<std::vector<core::Version>> &versions) {
            if (!versions)
                return;
            m_versions->clear();
            for (const core::Version &version : *versions) {
                auto *item = new QTreeWidgetItem(m_versions,
                    {versionTitle(version), locale().toString(version.examples),
                        when(version.created)});
                item->setData(0, Qt::UserRole, version.id);
            }
            updateButtons();
        });
}

void HistorySheet::updateButtons()
{
    const core::UndoState &state = m_session.undoState();
    m_undo->setEnabled(state.undo.has_value() && !m_session.isReadOnly());
    m_redo->setEnabled(state.redo.has_value() && !m_session.isReadOnly());
    m_goBack->setEnabled(m_versions->currentItem() != nullptr);
}

} // namespace ui
