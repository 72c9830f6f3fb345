// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/checks/checkdecisions.h"
#include "core/checks/checker.h"
#include "ui/session/exampleflags.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

/// Findings that belong on one card, and their line in the list of causes.
struct Cause
{
    QString key; ///< check id; personal data of all kinds is one cause
    core::checks::Severity severity = core::checks::Severity::TakeALook;
    core::checks::Group group = core::checks::Group::Format;
    QString title;        ///< "Greeting"
    FindingList findings; ///< the examples in their order, each in reading order
    qint64 examples = 0;  ///< different ones
    qint64 fixable = 0;   ///< findings whose fix needs no writing
};

/// What the checks know of one example.
struct ExampleNote
{
    qint64 revision = 0; ///< that was looked at
    QString category = {};
};

/// The examples as they were looked at. Shared by snapshots until something is added or removed.
struct ExampleOrder
{
    std::vector<core::ExampleId> ids; ///< as listed
    QHash<core::ExampleId, int> rows;

    explicit ExampleOrder(std::vector<core::ExampleId> list = {});
};

/// Everything that there is to show of one look: immutable, made on a thread of the pool. The next look
/// shares what has not changed.
struct CheckSnapshot
{
    std::vector<Cause> causes; ///< by severity, the most frequent first; without what is ignored
    QHash<core::ExampleId, FindingList> byExample; ///< the same, in reading order
    FindingList general;                           ///< the same, of the project as a whole
    QHash<QString, QString> titles;                ///< of causes, by check id
    core::checks::HouseStyle style;
    std::shared_ptr<const ExampleOrder> order = std::make_shared<const ExampleOrder>();
    QHash<core::ExampleId, ExampleNote> notes; ///< of the examples with findings

    /// Everything that was found, by example in reading order, whether it is ignored or not.
    QHash<core::ExampleId, FindingList> found;
    /// What is there, but ignored.
    QHash<core::ExampleId, FindingList> ignoredByExample;
    /// By which findings were sorted.
    std::shared_ptr<const core::checks::CheckDecisions> decisions =
        std::make_shared<const core::checks::CheckDecisions>();

    ExampleFlags::Table flags;            ///< the same, for other pages
    std::vector<core::ExampleId> waiting; ///< examples to look at, in display order

    qint64 examples = 0;
    qint64 toLookAt = 0; ///< examples with anything that is more than a tip
    qint64 mustFix = 0;  ///< findings that keep an export from running
    qint64 ignored = 0;  ///< findings that are there, but ignored
    /// Findings of personal data, ignored ones too: they would be sent.
    qint64 personalData = 0;
    bool ready = false; ///< false: nothing has been looked at yet

    [[nodiscard]] const Cause *cause(const QString &key, core::checks::Severity severity) const;
    /// Position from 1; 0: not among the examples.
    [[nodiscard]] int number(core::ExampleId example) const;
    /// All that is shown, by severity, then the examples in their order. For few questions: it takes time.
    [[nodiscard]] FindingList findings() const;
    /// The worst finding of an example; null: there is nothing to look at.
    [[nodiscard]] FindingPtr worst(core::ExampleId example) const;
    /// Whether the example counts as one to look at.
    [[nodiscard]] bool isToLookAt(core::ExampleId example) const;
};

using SnapshotPtr = std::shared_ptr<const CheckSnapshot>;

/// The cause that a finding of this check belongs to.
[[nodiscard]] QString causeKey(const QString &check);
[[nodiscard]] core::checks::Group causeGroup(const QString &check);
/// What a check is called and what it looks for; of an unknown one, its id.
[[nodiscard]] core::checks::CheckInfo checkInfo(const QString &check);
/// What findings of the check are headed by: personal data of all kinds is one cause.
[[nodiscard]] QString causeTitle(const QString &check);
/// Where findings of one example stand: the question above the answer.
[[nodiscard]] bool readBefore(const core::checks::Finding &a, const core::checks::Finding &b);
/// "Probably wrong".
[[nodiscard]] QString severityTitle(core::checks::Severity severity);

inline constexpr char16_t kPersonalDataCause[] = u"personal-data";

} // namespace ui
