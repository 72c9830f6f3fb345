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

    /// `current`: the one whose card is open; null: none of these.
    void show(const FindingList &findings, const core::Example &example, const FindingPtr &current);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Away, where there is little room: the card beside the table says the same of the current one.
    void setCompact(bool compact);
    [[nodiscard]] int count() const { return int(m_findings.size()); }

signals:
    void chosen(const ui::FindingPtr &finding);
    void requested(ui::FindingAction action, const ui::FindingPtr &finding);

private:
    void rebuild();

    core::Example m_example;
    FindingList m_findings;
    FindingPtr m_current;
    std::vector<quint64> m_shown; ///< fingerprints, and the open one behind them
    bool m_readOnly = false;
    bool m_compact = false;
    QWidget *m_body;
    FieldHeading *m_heading;
    QVBoxLayout *m_cards;
};

} // namespace ui
