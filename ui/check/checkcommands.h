// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/housestyle.h"
#include "ui/check/checksnapshot.h"

#include <QObject>

class QWidget;

namespace ui {

class Autosave;
class CheckSession;
class Dialogs;

/// What can be done about what the checks found, and the words that say that it was done. Each is one
/// step that can be undone. Without open checks nothing happens.
class CheckCommands final : public QObject
{
    Q_OBJECT

public:
    /// `autosave`: what is being typed is saved before anything is changed. Sheets open above `page`.
    CheckCommands(Dialogs &dialogs, Autosave *autosave, QWidget *page);

    /// Null: none is open. Outlives its use here.
    void setChecks(CheckSession *checks) { m_checks = checks; }

    /// `choice`: of the fix's choices, -1: its own.
    void fix(const FindingPtr &finding, int choice = -1);
    void fixAll(const Cause &cause);
    void ignoreHere(const core::checks::Finding &finding);
    void ignoreInExample(const core::checks::Finding &finding);
    void ignoreInCategory(const core::checks::Finding &finding);
    void neverCheck(const core::checks::Finding &finding);
    void acceptEverything();
    void maskPersonalData();
    void keepOne(core::ExampleId kept, core::ExampleId removed);
    void chooseStyle(
        const core::checks::StyleQuestion &question, const core::checks::StyleOption &option);
    void leaveMixed(const core::checks::StyleQuestion &question);
    void keepHouseStyle(bool keep);

    void showIgnored();
    void showTerms();
    void showVoice();

signals:
    void toastRequested(const QString &text, bool undoable);

private:
    void tellIgnored(const QString &text);

    Dialogs &m_dialogs;
    Autosave *m_autosave;
    QWidget *m_page;
    CheckSession *m_checks = nullptr;
};

} // namespace ui
