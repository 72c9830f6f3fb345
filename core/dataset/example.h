// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// Identifies an example for as long as its project exists; never reused. 0: not stored yet.
using ExampleId = qint64;

// The numbers of these enumerations are stored in project files: append only.

enum class Role { System = 0, User = 1, Assistant = 2, Tool = 3 };

/// How far the user is with an example.
enum class Status { ToDo = 0, NeedsWork = 1, Done = 2 };

/// What an example is used for.
enum class Split {
    Train = 0,
    Validation = 1, ///< picks the best version of a tuned model
    Kept = 2,       ///< kept aside for testing; a model never sees it
    LeftOut = 3,
};

struct Turn
{
    Role role = Role::User;
    QString text;
    /// Keys of an imported turn that Attune has no field for (name, tool_calls, weight …), as one
    /// compact JSON object; empty when there are none.
    QByteArray extra = {};

    bool operator==(const Turn &) const = default;
};

/// Where an imported example came from.
struct Source
{
    QString file = {}; ///< name without folder; empty: typed or pasted
    qint64 row = 0;    ///< from 1, as a spreadsheet or editor counts; 0: unknown

    bool operator==(const Source &) const = default;
};

/// One example of how the organisation answers. A plain value; knows nothing of where it is stored.
struct Example
{
    ExampleId id = 0;

    /// What was said, in order, without house rules: usually one User and one Assistant turn.
    std::vector<Turn> turns = {};
    std::optional<QString> ownRules = {}; ///< house rules of this example only
    std::optional<QString> rejected = {}; ///< a worse answer to the same question (preference pair)
    QString reference = {};               ///< the facts that the answer may use
    QString category = {};
    QStringList tags = {}; ///< sorted, without repeats
    QString note = {};
    Status status = Status::ToDo;
    Split split = Split::Train;
    Source source = {};
    /// Keys of an imported record that Attune has no field for, as one compact JSON object.
    QByteArray extra = {};

    qint64 created = 0; ///< milliseconds since 1970 UTC
    qint64 updated = 0;
    qint64 revision = 0; ///< counts the writes of this example; tells a stale copy from a fresh one

    bool operator==(const Example &) const = default;

    /// The last Assistant turn's text; empty when there is none.
    [[nodiscard]] QString answer() const;
    /// Everything said before the answer, turns separated by an empty line. For the usual example
    /// this is just what the person wrote.
    [[nodiscard]] QString question() const;
    /// Whether turns are exactly one User and one Assistant turn, without extra keys.
    [[nodiscard]] bool isPlainPair() const;

    /// Replaces the last Assistant turn's text, or appends such a turn.
    void setAnswer(const QString &text);
    /// Replaces the text of the first User turn, or puts such a turn first.
    void setQuestion(const QString &text);
};

[[nodiscard]] Example makePair(QString question, QString answer);

/// Sorted, trimmed, without repeats and empty ones: the form in which tags are kept.
[[nodiscard]] QStringList normalisedTags(QStringList tags);

/// Fingerprint of what a model would learn (turns, own rules, reference, rejected answer), with white
/// space folded: equal for examples that repeat each other. XXH3, 64 bits; stable across versions.
[[nodiscard]] quint64 contentHash(const Example &example);

} // namespace core
