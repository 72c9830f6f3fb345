// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/projectdoor.h"

namespace ui {

namespace {

core::Error closed()
{
    return {core::ErrorCode::Cancelled, {}, {}};
}

template <class T>
core::Result<T> wait(QFuture<core::Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return tl::unexpected(closed());
    return future.takeResult();
}

} // namespace

ProjectDoor::ProjectDoor(core::ProjectStore &store)
    : m_store(&store)
{
}

void ProjectDoor::close()
{
    const std::lock_guard lock(m_mutex);
    m_store = nullptr;
}

core::Result<std::vector<core::ExampleId>> ProjectDoor::ids() const
{
    std::unique_lock lock(m_mutex);
    if (!m_store)
        return tl::unexpected(closed());
    auto future = m_store->allIds();
    lock.unlock();
    return wait(std::move(future));
}

core::Result<std::vector<core::Example>> ProjectDoor::examples(
    const std::vector<core::ExampleId> &ids, std::stop_token stop) const
{
    auto found = std::make_shared<std::vector<core::Example>>();
    found->reserve(ids.size());
    std::unique_lock lock(m_mutex);
    if (!m_store)
        return tl::unexpected(closed());
    auto future = m_store->visit(
        ids,
        [found](std::span<const core::Example> batch) -> core::Result<> {
            found->insert(found->end(), batch.begin(), batch.end());
            return {};
        },
        std::move(stop));
    lock.unlock();
    const core::Result<> read = wait(std::move(future));
    if (!read)
        return core::failure(read);
    return std::move(*found);
}

} // namespace ui
