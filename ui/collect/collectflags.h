// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"
#include "ui/session/exampleflags.h"

#include <QObject>

namespace ui {

class EditorPane;
class ExampleTableView;

/// What the checks say of the example in the editor: underlined phrases, cards beneath it, going from one
/// flag to the next, and what can be done about it. The page that checks carries it out.
class CollectFlags final : public QObject
{
    Q_OBJECT

public:
    /// `editor` owns this.
    CollectFlags(
        Actions &actions, ExampleFlags &flags, EditorPane *editor, ExampleTableView *table);

    /// The example that the editor holds now; 0: none.
    void show(core::ExampleId id);
    /// Allows what the present example makes possible; for when the page is seen.
    void updateActions();

signals:
    void aboutToChange(); ///< typed text has to be handed over now
    void toastRequested(const QString &text, bool undoable);

private:
    void refresh();
    void choose(const FindingPtr &finding);
    void goOn(bool forward);
    void goToMark();
    void openMenu();
    void request(FindingAction action, const FindingPtr &finding, int choice = -1);

    Actions &m_actions;
    ExampleFlags &m_flags;
    EditorPane *m_editor;
    ExampleTableView *m_table;
    core::ExampleId m_example = 0;
    FindingList m_findings;
    FindingPtr m_current;   ///< whose card is open
    bool m_fromEnd = false; ///< the next example is entered at its last flag
    bool m_typing = false;  ///< and the caret goes to it
};

} // namespace ui
