// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace engine {

namespace fs = std::filesystem;

// A file mapped read-only for as long as the object lives. Pages are read when touched, so a
// large model costs memory only where it is used.
class MappedFile
{
public:
    static Result<MappedFile> open(const fs::path &path);

    MappedFile() = default;
    MappedFile(MappedFile &&other) noexcept;
    MappedFile &operator=(MappedFile &&other) noexcept;
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;
    ~MappedFile();

    std::span<const std::byte> bytes() const { return {m_data, m_size}; }
    // Tells the kernel that pages already copied elsewhere need not stay resident.
    void dropPages() const;

private:
    const std::byte *m_data = nullptr;
    std::size_t m_size = 0;
};

// The whole file as bytes. Fails with InvalidInput when it is larger than `limit` bytes.
Result<std::string> readFile(const fs::path &path, std::uint64_t limit = 1ull << 30);

// Writes beside the target, flushes to disk and renames, so that the target is either the old
// file, absent, or the whole new one.
class AtomicFile
{
public:
    static Result<AtomicFile> create(const fs::path &target, unsigned mode = 0644);

    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;
    AtomicFile(const AtomicFile &) = delete;
    ~AtomicFile(); // removes the temporary file unless committed

    Result<void> write(const void *data, std::size_t size);
    Result<void> write(std::string_view text) { return write(text.data(), text.size()); }
    std::uint64_t written() const { return m_written; }
    Result<void> commit();

private:
    AtomicFile() = default;
    Result<void> flush();

    int m_fd = -1;
    fs::path m_target;
    fs::path m_temporary;
    std::string m_buffer;
    std::uint64_t m_written = 0;
};

Result<void> writeFileAtomically(
    const fs::path &target, std::string_view text, unsigned mode = 0644);

// Fills `<target>.partial`, flushes it and renames it to `target`, which must not exist: a folder
// that is there is whole.
Result<void> writeFolderAtomically(
    const fs::path &target, const std::function<Result<void>(const fs::path &)> &fill);

} // namespace engine
