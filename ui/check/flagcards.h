// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/checksnapshot.h"
#include "ui/widgets/fitscroll.h"

#include <vector>

class QVBoxLayout;

namespace ui {

class FieldHeading;

/// What there is to look at in the example beside it: a small card each, the current one with its
/// change and what can be done.
class FlagCards final : public FitScroll
{
    Q_OBJECT

public:
    explicit FlagCards(QWidget *parent = nullptr);

    /// `current`: index into the snapshot of the card that is open; -1: none of these.
    void show(const SnapshotPtr &snapshot, const core::Example &example, int current);
    void setReadOnly(bool readOnly);
    /// Away, where there is little room: the card beside the table says the same of the current one.
    void setCompact(bool compact);
    [[nodiscard]] int count() const { return int(m_findings.size()); }

signals:
    void chosen(int finding); ///< index into the snapshot
    void fixRequested(int finding);
    void ignoreRequested(int finding);

private:
    void rebuild();

    SnapshotPtr m_snapshot;
    core::Example m_example;
    std::vector<int> m_findings;
    std::vector<quint64> m_shown; ///< fingerprints, and the open one behind them
    int m_current = -1;
    bool m_readOnly = false;
    bool m_compact = false;
    QWidget *m_body;
    FieldHeading *m_heading;
    QVBoxLayout *m_cards;
};

} // namespace ui
