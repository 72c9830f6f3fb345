// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace core {

enum class SortKey { Position, Question, Answer, Category, Status, Updated };

/// Which examples, in which order. All conditions hold together.
struct ExampleQuery
{
    bool removed = false; ///< the Removed group instead of the examples
    std::optional<Status> status = {};
    bool unfinished = false; ///< to do or needs work
    std::optional<Split> split = {};
    std::optional<QString> category = {};
    QString tag = {}; ///< empty: any
    QString text =
        {}; ///< occurs in question, answer, reference or note, without regard to case; empty: any
    SortKey sort = SortKey::Position;
    bool descending = false;

    bool operator==(const ExampleQuery &) const = default;
};

/// What a table row shows; long texts are cut, so that a page of rows is small.
struct ExampleRow
{
    ExampleId id = 0;
    QString question; ///< at most kRowTextLength UTF-16 units, line breaks kept
    QString answer;
    QString category;
    Status status = Status::ToDo;
    Split split = Split::Train;
    bool removed = false;
};

inline constexpr int kRowTextLength = 320;

/// Numbers for the group list and the status line. Counts are of examples that are not removed,
/// except `removed`.
struct ProjectCounts
{
    qint64 all = 0;
    qint64 removed = 0;
    std::array<qint64, 3> byStatus = {}; ///< indexed by Status
    std::array<qint64, 4> bySplit = {};  ///< indexed by Split
    QMap<QString, qint64> byTag;
    QMap<QString, qint64> byCategory;
};

} // namespace core
