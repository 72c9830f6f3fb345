// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/files.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace engine {

namespace {

tl::unexpected<Error> systemError(const std::string &what, const fs::path &path, int error)
{
    const ErrorCode code = error == ENOSPC || error == EDQUOT ? ErrorCode::DiskFull
        : error == ENOENT                                     ? ErrorCode::NotFound
                                                              : ErrorCode::Io;
    const std::string name = path.filename().string();
    if (code == ErrorCode::DiskFull)
        return fail(code, "The disk is full, so " + name + " could not be written.");
    return fail(code, what + " " + name + ": " + std::strerror(error) + ".");
}

Result<void> syncFolder(const fs::path &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return systemError("Could not open the folder", folder, errno);
    ::fsync(fd); // some file systems refuse this for folders; the rename itself still holds
    ::close(fd);
    return {};
}

} // namespace

Result<MappedFile> MappedFile::open(const fs::path &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return systemError("Could not open", path, errno);
    struct stat info = {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(fd);
        return fail(ErrorCode::Io, path.filename().string() + " is not a regular file.");
    }
    MappedFile file;
    file.m_size = static_cast<std::size_t>(info.st_size);
    if (file.m_size > 0) {
        void *data = ::mmap(nullptr, file.m_size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (data == MAP_FAILED) {
            const int error = errno;
            ::close(fd);
            return systemError("Could not map", path, error);
        }
        file.m_data = static_cast<const std::byte *>(data);
    }
    ::close(fd);
    return file;
}

MappedFile::MappedFile(MappedFile &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

MappedFile &MappedFile::operator=(MappedFile &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

MappedFile::~MappedFile()
{
    if (m_data)
        ::munmap(const_cast<std::byte *>(m_data), m_size);
}

void MappedFile::dropPages() const
{
    if (m_data)
        ::madvise(const_cast<std::byte *>(m_data), m_size, MADV_DONTNEED);
}

Result<std::string> readFile(const fs::path &path, std::uint64_t limit)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return systemError("Could not open", path, errno);
    std::string text;
    std::string chunk(1 << 16, '\0');
    while (true) {
        const ssize_t count = ::read(fd, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            const int error = errno;
            ::close(fd);
            return systemError("Could not read", path, error);
        }
        if (count == 0)
            break;
        text.append(chunk.data(), static_cast<std::size_t>(count));
        if (text.size() > limit) {
            ::close(fd);
            return invalid(path.filename().string() + " is larger than the limit of " +
                std::to_string(limit) + " bytes.");
        }
    }
    ::close(fd);
    return text;
}

Result<AtomicFile> AtomicFile::create(const fs::path &target, unsigned mode)
{
    AtomicFile file;
    file.m_target = target;
    file.m_temporary = target.string() + ".XXXXXX";
    std::string name = file.m_temporary.string();
    file.m_fd = ::mkostemp(name.data(), O_CLOEXEC);
    if (file.m_fd < 0) {
        const int error = errno;
        file.m_temporary.clear();
        return systemError("Could not create", target, error);
    }
    file.m_temporary = name;
    ::fchmod(file.m_fd, mode);
    return file;
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_buffer(std::move(other.m_buffer))
    , m_written(other.m_written)
{
}

AtomicFile::~AtomicFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<void> AtomicFile::write(const void *data, std::size_t size)
{
    m_buffer.append(static_cast<const char *>(data), size);
    m_written += size;
    return m_buffer.size() >= (1u << 20) ? flush() : Result<void>{};
}

Result<void> AtomicFile::flush()
{
    std::size_t done = 0;
    while (done < m_buffer.size()) {
        const ssize_t count = ::write(m_fd, m_buffer.data() + done, m_buffer.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemError("Could not write", m_target, count < 0 ? errno : ENOSPC);
        done += static_cast<std::size_t>(count);
    }
    m_buffer.clear();
    return {};
}

Result<void> AtomicFile::commit()
{
    ENGINE_CHECK(flush());
    if (::fsync(m_fd) != 0)
        return systemError("Could not flush", m_target, errno);
    const int closed = ::close(std::exchange(m_fd, -1));
    if (closed != 0)
        return systemError("Could not close", m_target, errno);
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return systemError("Could not put in place", m_target, errno);
    m_temporary.clear();
    return syncFolder(m_target.has_parent_path() ? m_target.parent_path() : fs::path("."));
}

Result<void> writeFileAtomically(const fs::path &target, std::string_view text, unsigned mode)
{
    ENGINE_TRY(AtomicFile file, AtomicFile::create(target, mode));
    ENGINE_CHECK(file.write(text));
    return file.commit();
}

Result<void> writeFolderAtomically(
    const fs::path &target, const std::function<Result<void>(const fs::path &)> &fill)
{
    std::error_code error;
    if (fs::exists(target, error))
        return fail(ErrorCode::Conflict, "The folder " + target.string() + " already exists.");
    const fs::path partial = target.string() + ".partial";
    fs::remove_all(partial, error);
    fs::create_directories(partial, error);
    if (error)
        return systemError("Could not create", partial, error.value());
    if (auto filled = fill(partial); !filled) {
        fs::remove_all(partial, error);
        return filled;
    }
    ENGINE_CHECK(syncFolder(partial));
    fs::rename(partial, target, error);
    if (error)
        return systemError("Could not put in place", target, error.value());
    return syncFolder(target.has_parent_path() ? target.parent_path() : fs::path("."));
}

} // namespace engine
