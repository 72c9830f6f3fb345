// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/exampleview.h"
#include "core/checks/finding.h"
#include "core/checks/text/language.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace core::checks {

class Corpus;
class House;
class RelationReport;

/// The heading under which findings are grouped in the window.
enum class Group {
    Tone,
    Greeting,
    Length,
    Format,
    Data,
    Placeholders,
    Content,
    Duplicates,
    Facts,
    Language,
    PersonalData,
    Limits
};

/// What the program shows of a check before it has found anything.
struct CheckInfo
{
    QString id;
    Group group = Group::Format;
    QString title;       ///< "Greeting", translated
    QString description; ///< what it looks for, and which languages it covers, translated
    Languages languages = kAnyLanguage;
    bool blocks = false; ///< what it finds can be Severity::MustFix
};

/// A way of doing something: 0 to 999 as a check numbers them, from 1000 texts of the Interner.
using ValueId = quint32;
inline constexpr ValueId kNone = 0;
inline constexpr ValueId kFirstText = 1000;

/// How the examples are to be compared by one convention.
struct Convention
{
    enum class Kind {
        Choice,    ///< a minority of a clear majority is flagged
        Label,     ///< a value that is rare and looks like a slip of a common one is flagged
        LabelCase, ///< a value that differs from a common one by its capitals only is flagged
        Number,    ///< robust distance from the median on ln(1 + x), with an effect floor
    };
    Kind kind = Kind::Choice;
    QString title = {};       ///< "Greeting", translated; empty: as the check's
    QString meter = {};       ///< id of the bar that it counts towards; empty: none
    bool judged = true;       ///< false: only recorded, to word a fix
    bool asks = true;         ///< without a majority, becomes a question
    bool rareIsNone = false;  ///< texts with less support than 5 % count as kNone
    bool pairsOnly = false;   ///< means nothing before a second way of doing it turns up
    double mostOthers = 0.20; ///< flag only while no more than this share does otherwise
    double floorFactor = 2;   ///< numbers: at least this many times off
    double farOff = 3.5;      ///< numbers: robust distance from which one is flagged
    Severity severity = Severity::ProbablyWrong;
};

/// Takes down what an example does, while nothing is known of the others yet.
class Observer
{
public:
    virtual ~Observer() = default;
    /// The example does it this way. `suffix` tells conventions of one check apart.
    virtual void choice(ValueId value, QStringView suffix = {}) = 0;
    virtual void number(double value, QStringView suffix = {}) = 0;
    /// Something that needs no comparison.
    virtual void report(Finding finding) = 0;
    /// The number under which a text is known as a value.
    virtual ValueId text(QStringView text) = 0;
};

/// Takes the findings of the second look, when the house style is known.
using Report = std::function<void(Finding)>;

/// One check: stateless, any thread. Everything it says is translated.
class Check
{
public:
    virtual ~Check() = default;

    [[nodiscard]] virtual CheckInfo info() const = 0;
    /// The convention with this suffix; the default suffix is empty.
    [[nodiscard]] virtual Convention convention(QStringView suffix) const;
    /// The words for a value, translated.
    [[nodiscard]] virtual QString valueLabel(QStringView suffix, ValueId value) const;
    /// The question that is asked without a majority, with %1 for the two most common ways.
    [[nodiscard]] virtual QString questionText(QStringView suffix) const;

    /// First look at each example: what it does, and findings that need no comparison.
    virtual void observe(const ExampleView &view, Observer &observer) const;
    /// Second look, only at examples that do something otherwise than the house.
    virtual void inspect(const ExampleView &view, const House &house, const Report &report) const;
    /// Look at all examples together. After observe() of every example.
    virtual void relate(const Corpus &corpus, RelationReport &report) const;
    /// Whether relate() is cheap enough to be repeated after every edit.
    [[nodiscard]] virtual bool isQuick() const { return true; }

protected:
    Check() = default;
    Check(const Check &) = default;
    Check &operator=(const Check &) = default;
};

/// The list of all checks, in the order in which they are shown. Made once, used everywhere.
[[nodiscard]] const std::vector<std::unique_ptr<const Check>> &builtinChecks();

} // namespace core::checks
