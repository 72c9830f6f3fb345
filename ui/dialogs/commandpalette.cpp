// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/commandpalette.h"

#include "ui/actions.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

int matchScore(const QString &text, const QString &typed)
{
    const QString needle = typed.simplified().toLower();
    const QString haystack = text.toLower();
    if (needle.isEmpty())
        return 0;
    const qsizetype whole = haystack.indexOf(needle);
    if (whole == 0)
        return 0;
    if (whole > 0)
        return haystack[whole - 1].isSpace() ? 1 : 2;
    qsizetype at = 0;
    for (const QChar c : needle) {
        at = haystack.indexOf(c, at);
        if (at < 0)
            return -1;
        ++at;
    }
    return 3;
}

CommandPalette::CommandPalette(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Find a command"));
    setAccessibleName(windowTitle());
    resize(scaled(this, 480), scaled(this, 400));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setPlaceholderText(tr("What would you like to do?"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);

    for (int i = 0; i < kActionCount; ++i) {
        const auto id = static_cast<ActionId>(i);
        QAction *action = actions[id];
        if (!action->isEnabled() || id == ActionId::FindCommand)
            continue;
        m_entries.append({action, tr("%1: %2").arg(actions.menuTitle(id), plainText(action)),
            action->shortcut().toString(QKeySequence::NativeText)});
    }
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
    m_field->setFocus();
}

void CommandPalette::filter(const QString &text)
{
    std::vector<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const int score = matchScore(m_entries[i].text, text); score >= 0)
            found.emplace_back(score, i);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_list->clear();
    for (const auto &[score, i] : found) {
        const Entry &entry = m_entries[i];
        auto *item = new QListWidgetItem(
            entry.keys.isEmpty() ? entry.text : tr("%1 (%2)").arg(entry.text, entry.keys), m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint({0, scaled(this, 28)});
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = m_entries[item->data(Qt::UserRole).toLongLong()].action;
    accept();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
