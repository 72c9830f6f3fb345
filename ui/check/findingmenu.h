// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/finding.h"
#include "ui/session/exampleflags.h"

#include <QMenu>

namespace ui {

/// What can be done about one finding, as a menu; deletes itself when it closes.
class FindingMenu final : public QMenu
{
    Q_OBJECT

public:
    struct Offer
    {
        core::checks::Finding finding;
        core::Example example = {}; ///< that it is in, as far as it is known
        QString category = {};      ///< of that example
        qint64 fixableLikeThis = 0; ///< findings that one press could fix, this one too
        bool beside = false;        ///< what has a button beside the menu is left out
        bool readOnly = false;
    };

    explicit FindingMenu(const Offer &offer, QWidget *parent);

signals:
    /// `choice`: of the fix's choices; -1: the fix as it is.
    void requested(ui::FindingAction action, int choice);

private:
    void add(const QString &text, FindingAction action, int choice = -1);
};

} // namespace ui
