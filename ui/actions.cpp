// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions.h"

#include "ui/style/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum class Menu { File, Edit, Examples, View, Tune, Help };

/// What must be there for a command to make sense.
enum class Needs {
    Nothing,
    Project, ///< an open one
    Writing, ///< one that can be changed
    Page,    ///< that offers it; not shown before
};

struct Row
{
    ActionId id;
    Menu menu;
    Needs needs;
    const char *name; ///< object name; stays the same in every language
    const char *text;
    const char16_t *shortcuts = u""; ///< separated by "; ", in portable form
    std::optional<IconName> icon = {};
    bool separatorBefore = false;
};

// clang-format off
constexpr auto kRows = std::to_array<Row>({
    {ActionId::New, Menu::File, Needs::Nothing, "new", QT_TRANSLATE_NOOP("ui::Actions", "&New project…"), u"Ctrl+N", IconName::Add},
    {ActionId::Open, Menu::File, Needs::Nothing, "open", QT_TRANSLATE_NOOP("ui::Actions", "&Open…"), u"Ctrl+O", IconName::Folder},
    {ActionId::OpenSample, Menu::File, Needs::Nothing, "openSample", QT_TRANSLATE_NOOP("ui::Actions", "&Try the sample project"), u"", IconName::Play},
    {ActionId::CloseProject, Menu::File, Needs::Project, "closeProject", QT_TRANSLATE_NOOP("ui::Actions", "&Close project"), u"Ctrl+W", {}},
    {ActionId::Saved, Menu::File, Needs::Writing, "saved", QT_TRANSLATE_NOOP("ui::Actions", "Name this &version…"), u"Ctrl+S", IconName::Save, true},
    {ActionId::SaveCopy, Menu::File, Needs::Project, "saveCopy", QT_TRANSLATE_NOOP("ui::Actions", "Save a cop&y…"), u"", IconName::Copy},
    {ActionId::Import, Menu::File, Needs::Writing, "import", QT_TRANSLATE_NOOP("ui::Actions", "&Import…"), u"Ctrl+I", IconName::Import, true},
    {ActionId::Export, Menu::File, Needs::Project, "export", QT_TRANSLATE_NOOP("ui::Actions", "&Export…"), u"Ctrl+E", IconName::Export},
    {ActionId::Print, Menu::File, Needs::Page, "print", QT_TRANSLATE_NOOP("ui::Actions", "&Print or report…"), u"Ctrl+P", {}},
    {ActionId::ProjectSettings, Menu::File, Needs::Project, "projectSettings", QT_TRANSLATE_NOOP("ui::Actions", "Project &settings…"), u"", IconName::Settings, true},
    {ActionId::Quit, Menu::File, Needs::Nothing, "quit", QT_TRANSLATE_NOOP("ui::Actions", "&Quit"), u"Ctrl+Q", {}, true},

    {ActionId::Undo, Menu::Edit, Needs::Nothing, "undo", QT_TRANSLATE_NOOP("ui::Actions", "&Undo"), u"Ctrl+Z", IconName::Undo},
    {ActionId::Redo, Menu::Edit, Needs::Nothing, "redo", QT_TRANSLATE_NOOP("ui::Actions", "&Redo"), u"Ctrl+Shift+Z; Ctrl+Y", IconName::Redo},
    {ActionId::History, Menu::Edit, Needs::Project, "history", QT_TRANSLATE_NOOP("ui::Actions", "&History and versions…"), u"Ctrl+Shift+H", IconName::History},
    {ActionId::Paste, Menu::Edit, Needs::Writing, "paste", QT_TRANSLATE_NOOP("ui::Actions", "&Paste"), u"Ctrl+V", IconName::Paste, true},
    {ActionId::PastePlain, Menu::Edit, Needs::Writing, "pastePlain", QT_TRANSLATE_NOOP("ui::Actions", "Paste as plain &text"), u"Ctrl+Shift+V", {}},
    {ActionId::Find, Menu::Edit, Needs::Project, "find", QT_TRANSLATE_NOOP("ui::Actions", "&Find examples"), u"Ctrl+F", IconName::Search, true},
    {ActionId::Replace, Menu::Edit, Needs::Writing, "replace", QT_TRANSLATE_NOOP("ui::Actions", "Find and r&eplace…"), u"Ctrl+H", {}},
    {ActionId::GoTo, Menu::Edit, Needs::Project, "goTo", QT_TRANSLATE_NOOP("ui::Actions", "&Go to number…"), u"Ctrl+G", {}},
    {ActionId::Preferences, Menu::Edit, Needs::Nothing, "preferences", QT_TRANSLATE_NOOP("ui::Actions", "Prefere&nces…"), u"", {}, true},

    {ActionId::AddExample, Menu::Examples, Needs::Writing, "addExample", QT_TRANSLATE_NOOP("ui::Actions", "&Add example"), u"Ctrl+Shift+N; Ins", IconName::Add},
    {ActionId::Duplicate, Menu::Examples, Needs::Writing, "duplicate", QT_TRANSLATE_NOOP("ui::Actions", "&Duplicate"), u"Ctrl+D", IconName::Copy},
    {ActionId::Remove, Menu::Examples, Needs::Writing, "remove", QT_TRANSLATE_NOOP("ui::Actions", "&Remove"), u"Del", IconName::Trash},
    {ActionId::Restore, Menu::Examples, Needs::Writing, "restore", QT_TRANSLATE_NOOP("ui::Actions", "Put &back"), u"", IconName::Undo},
    {ActionId::EraseForGood, Menu::Examples, Needs::Writing, "eraseForGood", QT_TRANSLATE_NOOP("ui::Actions", "Erase for &good…"), u"", {}},
    {ActionId::MarkDone, Menu::Examples, Needs::Writing, "markDone", QT_TRANSLATE_NOOP("ui::Actions", "Mark d&one"), u"", IconName::Check, true},
    {ActionId::MarkDoneAndNext, Menu::Examples, Needs::Writing, "markDoneAndNext", QT_TRANSLATE_NOOP("ui::Actions", "&Mark done and go to next"), u"Ctrl+Return; Ctrl+Enter", {}},
    {ActionId::NeedsWork, Menu::Examples, Needs::Writing, "needsWork", QT_TRANSLATE_NOOP("ui::Actions", "Needs &work"), u"Ctrl+U", IconName::NeedsWork},
    {ActionId::NextExample, Menu::Examples, Needs::Project, "nextExample", QT_TRANSLATE_NOOP("ui::Actions", "&Next example"), u"Ctrl+Down", {}, true},
    {ActionId::PreviousExample, Menu::Examples, Needs::Project, "previousExample", QT_TRANSLATE_NOOP("ui::Actions", "&Previous example"), u"Ctrl+Up", {}},
    {ActionId::NextUnfinished, Menu::Examples, Needs::Project, "nextUnfinished", QT_TRANSLATE_NOOP("ui::Actions", "Next &unfinished"), u"Ctrl+Shift+Down", {}},
    {ActionId::PreviousUnfinished, Menu::Examples, Needs::Project, "previousUnfinished", QT_TRANSLATE_NOOP("ui::Actions", "Previous un&finished"), u"Ctrl+Shift+Up", {}},
    {ActionId::NextFlag, Menu::Examples, Needs::Page, "nextFlag", QT_TRANSLATE_NOOP("ui::Actions", "Ne&xt flag"), u"F8", IconName::Flag, true},
    {ActionId::PreviousFlag, Menu::Examples, Needs::Page, "previousFlag", QT_TRANSLATE_NOOP("ui::Actions", "Pre&vious flag"), u"Shift+F8", {}},
    {ActionId::FixMenu, Menu::Examples, Needs::Page, "fixMenu", QT_TRANSLATE_NOOP("ui::Actions", "F&ixes for this flag…"), u"Ctrl+.", {}},
    {ActionId::EditSeveral, Menu::Examples, Needs::Writing, "editSeveral", QT_TRANSLATE_NOOP("ui::Actions", "Change &several at once…"), u"", IconName::Edit, true},

    {ActionId::StepCollect, Menu::View, Needs::Project, "stepCollect", QT_TRANSLATE_NOOP("ui::Actions", "&Collect"), u"Ctrl+1", {}},
    {ActionId::StepCheck, Menu::View, Needs::Project, "stepCheck", QT_TRANSLATE_NOOP("ui::Actions", "C&heck"), u"Ctrl+2", {}},
    {ActionId::StepTune, Menu::View, Needs::Project, "stepTune", QT_TRANSLATE_NOOP("ui::Actions", "&Tune"), u"Ctrl+3", {}},
    {ActionId::StepCompare, Menu::View, Needs::Project, "stepCompare", QT_TRANSLATE_NOOP("ui::Actions", "Co&mpare"), u"Ctrl+4", {}},
    {ActionId::StepUse, Menu::View, Needs::Project, "stepUse", QT_TRANSLATE_NOOP("ui::Actions", "&Use"), u"Ctrl+5", {}},
    {ActionId::NextPane, Menu::View, Needs::Project, "nextPane", QT_TRANSLATE_NOOP("ui::Actions", "&Next pane"), u"F6", {}, true},
    {ActionId::PreviousPane, Menu::View, Needs::Project, "previousPane", QT_TRANSLATE_NOOP("ui::Actions", "&Previous pane"), u"Shift+F6", {}},
    {ActionId::LargerText, Menu::View, Needs::Nothing, "largerText", QT_TRANSLATE_NOOP("ui::Actions", "&Larger text"), u"Ctrl++; Ctrl+=", {}, true},
    {ActionId::SmallerText, Menu::View, Needs::Nothing, "smallerText", QT_TRANSLATE_NOOP("ui::Actions", "&Smaller text"), u"Ctrl+-", {}},
    {ActionId::NormalText, Menu::View, Needs::Nothing, "normalText", QT_TRANSLATE_NOOP("ui::Actions", "N&ormal text size"), u"Ctrl+0", {}},
    {ActionId::SchemeSystem, Menu::View, Needs::Nothing, "schemeSystem", QT_TRANSLATE_NOOP("ui::Actions", "Colours &as on the desktop"), u"", {}, true},
    {ActionId::SchemeLight, Menu::View, Needs::Nothing, "schemeLight", QT_TRANSLATE_NOOP("ui::Actions", "L&ight colours"), u"", {}},
    {ActionId::SchemeDark, Menu::View, Needs::Nothing, "schemeDark", QT_TRANSLATE_NOOP("ui::Actions", "&Dark colours"), u"", {}},
    {ActionId::FindCommand, Menu::View, Needs::Nothing, "findCommand", QT_TRANSLATE_NOOP("ui::Actions", "&Find a command…"), u"Ctrl+K", {}, true},

    {ActionId::ReviewAndStart, Menu::Tune, Needs::Project, "reviewAndStart", QT_TRANSLATE_NOOP("ui::Actions", "&Review and start…"), u"Ctrl+T", IconName::Tune},
    {ActionId::TuningGuide, Menu::Tune, Needs::Nothing, "tuningGuide", QT_TRANSLATE_NOOP("ui::Actions", "&Is tuning right for me?"), u"", IconName::Question, true},

    {ActionId::Help, Menu::Help, Needs::Page, "help", QT_TRANSLATE_NOOP("ui::Actions", "&Help on this page"), u"F1", IconName::Question},
    {ActionId::Shortcuts, Menu::Help, Needs::Nothing, "shortcuts", QT_TRANSLATE_NOOP("ui::Actions", "&Keyboard shortcuts"), u"Ctrl+/", {}},
    {ActionId::About, Menu::Help, Needs::Nothing, "about", QT_TRANSLATE_NOOP("ui::Actions", "&About Attune"), u"", {}, true},
});
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].id != static_cast<ActionId>(i))
            return false;
    }
    return kRows.size() == kActionCount;
}
static_assert(inOrder());

constexpr auto kMenuTitles = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("ui::Actions", "&File"),
    QT_TRANSLATE_NOOP("ui::Actions", "&Edit"),
    QT_TRANSLATE_NOOP("ui::Actions", "E&xamples"),
    QT_TRANSLATE_NOOP("ui::Actions", "&View"),
    QT_TRANSLATE_NOOP("ui::Actions", "&Tune"),
    QT_TRANSLATE_NOOP("ui::Actions", "&Help"),
});

const Row &row(ActionId id)
{
    return kRows[static_cast<std::size_t>(id)];
}

bool isCheckable(ActionId id)
{
    return (id >= ActionId::StepCollect && id <= ActionId::StepUse) ||
        (id >= ActionId::SchemeSystem && id <= ActionId::SchemeDark);
}

QList<QKeySequence> shortcuts(const Row &row)
{
    return QKeySequence::listFromString(
        QString::fromUtf16(row.shortcuts), QKeySequence::PortableText);
}

QString withoutMnemonic(QString text)
{
    text.remove(u'&');
    return text;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    auto *steps = new QActionGroup(this);
    auto *schemes = new QActionGroup(this);
    m_actions.reserve(kRows.size());
    for (const Row &entry : kRows) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setShortcuts(shortcuts(entry));
        if (entry.icon)
            action->setIcon(themedIcon(static_cast<const QWidget *>(nullptr), *entry.icon));
        if (isCheckable(entry.id)) {
            action->setCheckable(true);
            (entry.id <= ActionId::StepUse ? steps : schemes)->addAction(action);
        }
        action->setVisible(entry.needs != Needs::Page);
        action->setEnabled(entry.needs == Needs::Nothing);
        m_actions.push_back(action);
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    (*this)[ActionId::Preferences]->setMenuRole(QAction::PreferencesRole);
    retranslate();
}

QString Actions::menuTitle(ActionId id) const
{
    return withoutMnemonic(tr(kMenuTitles[static_cast<std::size_t>(row(id).menu)]));
}

void Actions::setProject(bool open, bool writable)
{
    for (const Row &entry : kRows) {
        if (entry.needs == Needs::Project)
            (*this)[entry.id]->setEnabled(open);
        else if (entry.needs == Needs::Writing)
            (*this)[entry.id]->setEnabled(writable);
    }
}

void Actions::offer(ActionId id)
{
    (*this)[id]->setVisible(true);
}

void Actions::buildMenus(QMenuBar *bar)
{
    std::array<QMenu *, kMenuTitles.size()> menus = {};
    for (std::size_t i = 0; i < menus.size(); ++i) {
        menus[i] = bar->addMenu(tr(kMenuTitles[i]));
        menus[i]->setObjectName(u"menu%1"_s.arg(i));
    }
    for (const Row &entry : kRows) {
        QMenu *menu = menus[static_cast<std::size_t>(entry.menu)];
        if (entry.separatorBefore)
            menu->addSeparator();
        menu->addAction((*this)[entry.id]);
    }
}

void Actions::retranslate()
{
    for (const Row &entry : kRows)
        (*this)[entry.id]->setText(tr(entry.text));
}

QString plainText(const QAction *action)
{
    QString text = withoutMnemonic(action->text());
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace ui
