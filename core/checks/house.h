// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/checks/interner.h"

#include <unordered_map>

namespace core::checks {

/// A convention: the check's number in the upper 12 bits, the number of its suffix below.
using ConventionId = quint32;
inline constexpr quint32 kSuffixes = 1U << 20;

/// What one example does by one convention. Small: there are dozens of each example.
struct Observation
{
    ConventionId convention = 0;
    union {
        ValueId value = 0; ///< of a choice
        float number;      ///< of a numeric convention
    };
};

/// What a check is told about its convention when it looks at an example.
struct Judgement
{
    bool enforced = false; ///< there is a house way
    bool deviates = false; ///< and the example does otherwise
    ValueId house = kNone;
    QString houseLabel = {};
    qint64 agree = 0;
    qint64 of = 0;
    double bits = 0;   ///< surprisal of the example's way
    double median = 0; ///< numbers
    double low = 0;
    double high = 0;
    std::vector<ExampleId> usual = {}; ///< examples that do it the house way
};

/// Counts of what the examples do, by segment, and what follows from them. Counting is incremental.
class HouseModel
{
public:
    /// `suffixes` gives numbers below kSuffixes.
    HouseModel(const std::vector<std::unique_ptr<const Check>> &checks, Interner &texts,
        Interner &suffixes);

    [[nodiscard]] static ConventionId conventionId(int check, quint32 suffix)
    {
        return (static_cast<quint32>(check) << 20) | suffix;
    }
    [[nodiscard]] static int checkOf(ConventionId id) { return static_cast<int>(id >> 20); }

    /// Adds (`sign` 1) or takes away (-1) what an example does. `segment`: its category.
    void count(const std::vector<Observation> &observations, ValueId segment, bool approved,
        ExampleId example, int sign);
    /// Decides what the house style is. `dirtyOnly`: only where counts changed since the last time.
    /// Returns the conventions whose house way changed.
    std::vector<ConventionId> decide(const CheckOptions &options, bool dirtyOnly = false);

    /// Whether the observation is one to look at again, by the house style of the segment.
    [[nodiscard]] bool deviates(const Observation &observation, ValueId segment) const;

    [[nodiscard]] QString text(ValueId value) const
    {
        return value < kFirstText ? QString() : m_texts.text(value - kFirstText);
    }
    /// The whole style in words. Only what changed since the last time is worded again.
    [[nodiscard]] HouseStyle style();

private:
    using Key = quint64; ///< segment and convention
    struct Count
    {
        ValueId value = 0;
        qint32 all = 0;
        qint32 approved = 0;
        std::array<ExampleId, 3> examples = {};
    };
    struct Tally
    {
        Key key = 0;
        const Convention *convention = nullptr;
        std::vector<Count> counts;
        std::unordered_map<ValueId, quint32> places; ///< in `counts`, once there are many
        std::vector<float> numbers;
        std::vector<float> approvedNumbers;
        qint64 changes = 0; ///< of numbers since the last decision
        bool dirty = false; ///< is in m_dirty
        bool stale = true;  ///< `entry` says something old
        // What was decided:
        Agreement agreement = Agreement::TooFew;
        bool pinned = false;
        ValueId house = kNone;
        double agree = 0, of = 0; ///< weighed
        qint64 plainAgree = 0, plainOf = 0;
        double bound = 0, share = 0;
        double median = 0, spread = 0, low = 0, high = 0;
        std::vector<ValueId> rare; ///< counted as none; sorted
        qint64 rareCount = 0;
        std::vector<std::pair<ValueId, ValueId>> slips; ///< labels that are meant for others
        std::optional<StyleEntry> entry;
        double importance = 0; ///< of the question that it is without a majority; 0: none

        [[nodiscard]] Count *find(ValueId value);
        [[nodiscard]] const Count *find(ValueId value) const
        {
            return const_cast<Tally *>(this)->find(value);
        }
        Count &at(ValueId value);
    };
    friend class House;
    [[nodiscard]] static Key key(ValueId segment, ConventionId convention)
    {
        return (static_cast<Key>(segment) << 32) | convention;
    }

    static void change(Count &count, bool approved, ExampleId example, int sign);
    Tally &tallyAt(Key key);
    void touch(Tally &tally);
    void decideChoice(Tally &tally, const QString &pinned, bool wasEnforced);
    void decideLabels(Tally &tally) const;
    void decideNumber(Tally &tally) const;
    /// The tally by which an example of the segment is judged.
    [[nodiscard]] const Tally *tallyFor(ConventionId convention, ValueId segment) const;
    [[nodiscard]] const Convention &spec(ConventionId convention);
    [[nodiscard]] QString suffixOf(ConventionId convention) const
    {
        return m_suffixes.text(convention % kSuffixes);
    }
    [[nodiscard]] QString keyName(ConventionId convention) const;
    [[nodiscard]] static ValueId merged(const Tally &tally, ValueId value);
    [[nodiscard]] QString label(ConventionId convention, ValueId value) const;
    [[nodiscard]] static QString stored(const HouseModel &model, ValueId value);
    [[nodiscard]] static bool numberDeviates(const Tally &tally, double value);
    [[nodiscard]] std::optional<StyleEntry> entryOf(Tally &tally) const;
    void addMeters(HouseStyle &style) const;

    const std::vector<std::unique_ptr<const Check>> &m_checks;
    std::vector<CheckInfo> m_infos;
    Interner &m_texts;
    Interner &m_suffixes;
    std::unordered_map<Key, Tally> m_tallies;
    /// Conventions of which only one way has been seen so far, where that says nothing.
    std::unordered_map<Key, Count> m_alone;
    std::vector<std::vector<ConventionId>> m_suffixed; ///< by check, of the whole project
    std::vector<Tally *> m_dirty;
    std::vector<Tally *> m_shown; ///< may stand in the style
    std::unordered_map<ConventionId, Convention> m_specs;
};

/// The house style as one check sees it when it looks at an example of one segment.
class House
{
public:
    House(const HouseModel &model, int check, ValueId segment)
        : m_model(model)
        , m_check(check)
        , m_segment(segment)
    {
    }

    [[nodiscard]] Judgement judge(ValueId value, QStringView suffix = {}) const;
    [[nodiscard]] Judgement judgeNumber(double value, QStringView suffix = {}) const;
    /// The most common value of a convention, judged or not; kNone without any.
    [[nodiscard]] ValueId mostCommon(QStringView suffix = {}) const;
    [[nodiscard]] QString text(ValueId value) const { return m_model.text(value); }
    /// Number of the text where any example has it, else a number that no example has.
    [[nodiscard]] ValueId valueOf(QStringView text) const;
    /// Examples of the segment that the convention applies to.
    [[nodiscard]] qint64 applicable(QStringView suffix = {}) const;
    /// All suffixes of the check with their counts, in no order.
    void forEachSuffix(const std::function<void(const QString &suffix, qint64 count)> &visit) const;

private:
    [[nodiscard]] ConventionId id(QStringView suffix) const;

    const HouseModel &m_model;
    int m_check;
    ValueId m_segment;
};

/// Robust distance of `x` from a median, with 1.4826 MAD as spread, both on ln(1 + x).
[[nodiscard]] double robustZ(double x, double median, double spread);

} // namespace core::checks
