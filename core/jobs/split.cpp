// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/split.h"

#include "core/checks/nearduplicates.h"

#include <numeric>

namespace core {

namespace {

constexpr double kNearlyTheSame = 0.8;

/// Groups of examples that must not be divided.
class Groups
{
public:
    explicit Groups(std::span<const Example *const> examples)
        : m_parent(examples.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
        std::vector<std::vector<quint32>> shingles;
        shingles.reserve(examples.size());
        checks::NearDuplicates index(kNearlyTheSame);
        index.reserve(examples.size());
        for (std::size_t i = 0; i < examples.size(); ++i) {
            const QString question = examples[i]->question();
            shingles.push_back(checks::shingles(question));
            const auto pairs = index.insert(static_cast<qint32>(i),
                checks::signatureOf(shingles.back()), checks::wordBagHash(question),
                shingles.back(), [&](qint32 other) -> const std::vector<quint32> & {
                    return shingles[static_cast<std::size_t>(other)];
                });
            for (const checks::NearPair &pair : pairs)
                unite(static_cast<std::size_t>(pair.first), static_cast<std::size_t>(pair.second));
        }
    }

    [[nodiscard]] std::vector<std::vector<std::size_t>> all()
    {
        std::vector<std::vector<std::size_t>> groups(m_parent.size());
        for (std::size_t i = 0; i < m_parent.size(); ++i)
            groups[root(i)].push_back(i);
        std::erase_if(groups, [](const auto &group) { return group.empty(); });
        return groups;
    }

private:
    std::size_t root(std::size_t i)
    {
        while (m_parent[i] != i) {
            m_parent[i] = m_parent[m_parent[i]];
            i = m_parent[i];
        }
        return i;
    }
    void unite(std::size_t a, std::size_t b) { m_parent[root(b)] = root(a); }

    std::vector<std::size_t> m_parent;
};

/// A fixed shuffle: a group's place depends only on the seed and its oldest example (splitmix64).
quint64 placeOf(quint64 seed, ExampleId oldest)
{
    quint64 x = seed + 0x9E3779B97F4A7C15u * static_cast<quint64>(oldest);
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

struct Group
{
    quint64 place = 0;
    std::vector<const Example *> examples;

    [[nodiscard]] qint64 count(Split split) const
    {
        return std::count_if(examples.begin(), examples.end(),
            [&](const Example *example) { return example->split == split; });
    }
};

std::vector<Group> shuffledGroups(std::span<const Example *const> usable, quint64 seed)
{
    std::vector<Group> groups;
    for (const auto &members : Groups(usable).all()) {
        Group group;
        ExampleId oldest = usable[members.front()]->id;
        for (const std::size_t member : members) {
            group.examples.push_back(usable[member]);
            oldest = std::min(oldest, usable[member]->id);
        }
        group.place = placeOf(seed, oldest);
        groups.push_back(std::move(group));
    }
    std::sort(groups.begin(), groups.end(),
        [](const Group &a, const Group &b) { return a.place < b.place; });
    return groups;
}

} // namespace

qint64 keptTarget(qint64 usable)
{
    return std::min(std::max<qint64>((usable + 5) / 10, 20), usable / 4);
}

qint64 validationTarget(qint64 train)
{
    return train >= 100 ? (train + 5) / 10 : 0;
}

SplitPlan planSplit(std::span<const Example> examples, quint64 seed)
{
    std::vector<const Example *> usable;
    for (const Example &example : examples) {
        if (example.split != Split::LeftOut)
            usable.push_back(&example);
    }
    SplitPlan plan;
    std::vector<Group> groups = shuffledGroups(usable, seed);

    const auto keep = [&](Group &group) {
        for (const Example *example : group.examples) {
            if (example->split != Split::Kept)
                plan.keep.push_back(example->id);
        }
        plan.kept += static_cast<qint64>(group.examples.size());
        group.examples.clear();
    };
    // Twins of what is kept aside already, then whole groups up to the target.
    for (Group &group : groups) {
        if (group.count(Split::Kept) > 0)
            keep(group);
    }
    const qint64 target = keptTarget(static_cast<qint64>(usable.size()));
    for (Group &group : groups) {
        if (!group.examples.empty() &&
            plan.kept + static_cast<qint64>(group.examples.size()) <= target)
            keep(group);
    }

    std::erase_if(groups, [](const Group &group) { return group.examples.empty(); });
    for (const Group &group : groups) {
        plan.validation += group.count(Split::Validation);
        plan.train += group.count(Split::Train);
    }
    if (plan.validation > 0)
        return plan;
    const qint64 wanted = validationTarget(plan.train);
    for (const Group &group : groups) {
        const auto size = static_cast<qint64>(group.examples.size());
        if (plan.validation + size > wanted)
            continue;
        for (const Example *example : group.examples)
            plan.validate.push_back(example->id);
        plan.validation += size;
        plan.train -= size;
    }
    return plan;
}

Edit toEdit(const SplitPlan &plan)
{
    Edit edit;
    edit.action = QStringLiteral("set-aside");
    if (!plan.keep.empty())
        edit.patches.push_back({.ids = plan.keep, .split = Split::Kept});
    if (!plan.validate.empty())
        edit.patches.push_back({.ids = plan.validate, .split = Split::Validation});
    return edit;
}

} // namespace core
