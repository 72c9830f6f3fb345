// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>

#include <span>
#include <vector>

class QMenuBar;

namespace ui {

enum class ActionId {
    // File
    New,
    Open,
    OpenSample,
    CloseProject,
    Saved, ///< Ctrl+S: says that everything is saved, offers to name a version
    SaveCopy,
    Import,
    Export,
    Print,
    ProjectSettings,
    Quit,
    // Edit
    Undo,
    Redo,
    History,
    Paste, ///< rows or text, by shape
    PastePlain,
    Find,
    Replace,
    GoTo,
    Preferences,
    // Examples
    AddExample,
    Duplicate,
    Remove,
    Restore,
    EraseForGood,
    MarkDone,
    MarkDoneAndNext,
    NeedsWork,
    NextExample,
    PreviousExample,
    NextUnfinished,
    PreviousUnfinished,
    NextFlag,
    PreviousFlag,
    FixMenu,
    EditSeveral,
    // View
    StepCollect,
    StepCheck,
    StepTune,
    StepCompare,
    StepUse,
    NextPane,
    PreviousPane,
    LargerText,
    SmallerText,
    NormalText,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    FindCommand,
    // Tune
    ReviewAndStart,
    TuningGuide,
    // Help
    Help,
    Shortcuts,
    About,
};
inline constexpr int kActionCount = static_cast<int>(ActionId::About) + 1;

/// Every command of the window in one place: text, shortcuts, icon. The window and the pages
/// connect to them; who carries a command out also enables it.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](ActionId id) const
    {
        return m_actions[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] std::span<QAction *const> all() const { return m_actions; }
    /// The name of the menu that the action is in, for lists of commands.
    [[nodiscard]] QString menuTitle(ActionId id) const;

    /// Allows what an open project, or one that can be changed, makes possible. The pages then take
    /// back what their selection does not allow.
    void setProject(bool open, bool writable);
    /// Shows a command that only some page can carry out; whoever offers it connects to it.
    void offer(ActionId id);

    /// Fills the menus, in the order of ActionId.
    void buildMenus(QMenuBar *bar);
    /// Texts in the current language.
    void retranslate();

private:
    std::vector<QAction *> m_actions;
};

/// The label without mnemonic and dots: "Import…" from "&Import…".
[[nodiscard]] QString plainText(const QAction *action);

} // namespace ui
