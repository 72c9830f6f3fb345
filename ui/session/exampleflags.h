// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "ui/widgets/badge.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

/// What there is to look at in one example, for those who only show that there is something.
struct ExampleFlag
{
    /// A phrase to underline, as long as it still stands there.
    struct Mark
    {
        bool inAnswer = true; ///< else in what was said before it
        qsizetype start = 0;
        QString words = {};
    };

    BadgeKind kind = BadgeKind::Look;
    QString name = {};    ///< "Greeting": the worst of them
    int count = 0;        ///< of everything, also what is no more than a tip
    QString mustFix = {}; ///< why it keeps an export from running; empty: it does not
    std::vector<Mark> marks = {};
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

signals:
    void changed();

private:
    std::shared_ptr<const Table> m_flags = std::make_shared<const Table>();
    std::shared_ptr<const std::vector<core::ExampleId>> m_waiting =
        std::make_shared<const std::vector<core::ExampleId>>();
};

} // namespace ui
