// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "ui/check/checksnapshot.h"
#include "ui/check/fixplan.h"
#include "ui/widgets/card.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Badge;
class ChangeLabel;
class TextLabel;

/// What is wrong, why, how the user's own answers usually do it, and what can be done about it. Shows
/// values and reports what was pressed.
class RuleCard final : public Card
{
    Q_OBJECT

public:
    explicit RuleCard(QWidget *parent = nullptr);

    /// `finding`: the one that is looked at now, of this cause.
    void show(
        const SnapshotPtr &snapshot, const Cause &cause, const core::checks::Finding &finding);
    /// Two of the user's own answers that do it the usual way.
    void setUsual(const std::vector<core::Example> &usual);
    void setReadOnly(bool readOnly);
    /// Without the reason, where there is little room.
    void setCompact(bool compact);
    /// The example that the finding is in, when it has arrived.
    void setExample(const core::Example &example);
    /// Ctrl+. : what can be done, as a menu at `at` (global).
    void popUpMenu(const QPoint &at);

signals:
    void requested(ui::FindingAction action, int choice); ///< choice -1: the fix as it is

private:
    [[nodiscard]] ChangedPhrase phrase(int choice = -1) const;
    void popUp(bool beside, const QPoint &at);
    void updateButtons();

    core::checks::Finding m_finding;
    std::vector<core::Example> m_usualShown;
    core::Example m_example;
    qint64 m_fixable = 0;
    bool m_readOnly = false;
    bool m_compact = false;
    SnapshotPtr m_snapshot;

    Badge *m_badge;
    TextLabel *m_title;
    TextLabel *m_which;
    TextLabel *m_why;
    Card *m_usual;
    QVBoxLayout *m_usualRows;
    QWidget *m_changeRow;
    TextLabel *m_changeTitle;
    ChangeLabel *m_change;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
    QPushButton *m_ignore;
    QPushButton *m_never;
    QPushButton *m_more;
};

} // namespace ui
