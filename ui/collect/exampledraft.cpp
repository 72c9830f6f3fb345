// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/exampledraft.h"

#include <utility>

namespace ui {

namespace {

std::vector<core::Turn> mergedTurns(const std::vector<core::Turn> &before,
    const std::vector<core::Turn> &shown, const std::vector<core::Turn> &stored)
{
    // Turns were added or removed on one side: what is on screen is what the user means.
    if (before.size() != shown.size() || before.size() != stored.size())
        return shown;
    std::vector<core::Turn> merged = stored;
    for (std::size_t i = 0; i < merged.size(); ++i) {
        if (shown[i] != before[i])
            merged[i] = shown[i];
    }
    return merged;
}

} // namespace

void ExampleDraft::start(core::Example stored)
{
    m_stored = std::move(stored);
    m_touched = {};
}

std::optional<core::ExamplePatch> ExampleDraft::take(const core::Example &shown)
{
    const ExampleFields touched = std::exchange(m_touched, {});
    core::ExamplePatch patch;
    patch.ids = {m_stored.id};
    bool differs = false;
    const auto takeField = [&](ExampleField field, auto core::Example::*member, auto &target) {
        if (touched.testFlag(field) && m_stored.*member != shown.*member) {
            target = m_stored.*member = shown.*member;
            differs = true;
        }
    };
    takeField(ExampleField::Turns, &core::Example::turns, patch.turns);
    takeField(ExampleField::OwnRules, &core::Example::ownRules, patch.ownRules);
    takeField(ExampleField::Rejected, &core::Example::rejected, patch.rejected);
    takeField(ExampleField::Reference, &core::Example::reference, patch.reference);
    takeField(ExampleField::Category, &core::Example::category, patch.category);
    takeField(ExampleField::Note, &core::Example::note, patch.note);
    takeField(ExampleField::Status, &core::Example::status, patch.status);
    takeField(ExampleField::Split, &core::Example::split, patch.split);
    if (touched.testFlag(ExampleField::Tags) && m_stored.tags != shown.tags) {
        for (const QString &tag : shown.tags) {
            if (!m_stored.tags.contains(tag))
                patch.addTags.append(tag);
        }
        for (const QString &tag : std::as_const(m_stored.tags)) {
            if (!shown.tags.contains(tag))
                patch.removeTags.append(tag);
        }
        m_stored.tags = shown.tags;
        differs = true;
    }
    return differs ? std::optional(std::move(patch)) : std::nullopt;
}

core::Example ExampleDraft::merge(core::Example stored, const core::Example &shown)
{
    core::Example result = stored;
    const auto keep = [&](ExampleField field, auto core::Example::*member) {
        if (m_touched.testFlag(field))
            result.*member = shown.*member;
    };
    if (m_touched.testFlag(ExampleField::Turns))
        result.turns = mergedTurns(m_stored.turns, shown.turns, stored.turns);
    keep(ExampleField::OwnRules, &core::Example::ownRules);
    keep(ExampleField::Rejected, &core::Example::rejected);
    keep(ExampleField::Reference, &core::Example::reference);
    keep(ExampleField::Category, &core::Example::category);
    keep(ExampleField::Tags, &core::Example::tags);
    keep(ExampleField::Note, &core::Example::note);
    keep(ExampleField::Status, &core::Example::status);
    keep(ExampleField::Split, &core::Example::split);
    m_stored = std::move(stored);
    return result;
}

} // namespace ui
