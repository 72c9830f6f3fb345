// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/finding.h"
#include "ui/widgets/badge.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

/// A finding as all who show it share it: one that says the same after another look is the same one.
using FindingPtr = std::shared_ptr<const core::checks::Finding>;
using FindingList = QList<FindingPtr>;

/// What can be asked for about a finding.
enum class FindingAction { Fix, FixAll, IgnoreHere, IgnoreInExample, IgnoreInCategory, Never };

/// What there is to look at in one example, for those who do not list the findings of all.
struct ExampleFlag
{
    BadgeKind kind = BadgeKind::Look;
    QString name = {};         ///< "Greeting": the worst of them
    int count = 0;             ///< of everything, also what is no more than a tip
    QString mustFix = {};      ///< why it keeps an export from running; empty: it does not
    FindingList findings = {}; ///< in reading order
};

/// The examples with something to look at: filled by the page that checks, read by all others.
class ExampleFlags final : public QObject
{
    Q_OBJECT

public:
    using Table = QHash<core::ExampleId, ExampleFlag>;

    explicit ExampleFlags(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// `waiting`: examples with more than tips, in display order.
    void set(std::shared_ptr<const Table> flags,
        std::shared_ptr<const std::vector<core::ExampleId>> waiting)
    {
        m_flags = std::move(flags);
        m_waiting = std::move(waiting);
        emit changed();
    }
    /// Null: nothing to look at.
    [[nodiscard]] const ExampleFlag *find(core::ExampleId id) const
    {
        const auto found = m_flags->constFind(id);
        return found == m_flags->cend() ? nullptr : &*found;
    }
    /// As it is now, for any thread.
    [[nodiscard]] std::shared_ptr<const Table> table() const { return m_flags; }
    [[nodiscard]] const std::vector<core::ExampleId> &waiting() const { return *m_waiting; }

    /// Has something done about a finding, by the page that checks. `choice`: of the fix's choices; -1:
    /// the fix as it is.
    void request(FindingAction action, const FindingPtr &finding, int choice = -1)
    {
        emit requested(action, finding, choice);
    }
    /// Whether a page that is visible goes from flag to flag itself; else the page that checks does.
    void setWalkedElsewhere(bool elsewhere) { m_walkedElsewhere = elsewhere; }
    [[nodiscard]] bool isWalkedElsewhere() const { return m_walkedElsewhere; }

signals:
    void changed();
    void requested(ui::FindingAction action, const ui::FindingPtr &finding, int choice);

private:
    std::shared_ptr<const Table> m_flags = std::make_shared<const Table>();
    std::shared_ptr<const std::vector<core::ExampleId>> m_waiting =
        std::make_shared<const std::vector<core::ExampleId>>();
    bool m_walkedElsewhere = false;
};

} // namespace ui
