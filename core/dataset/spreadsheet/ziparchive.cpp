// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/spreadsheet/ziparchive.h"

#include "core/dataset/import/importtext.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

class ZipPart final : public QIODevice
{
public:
    ZipPart(zip_file_t *file, qint64 limit, bool &tooLarge)
        : m_file(file)
        , m_limit(limit)
        , m_tooLarge(tooLarge)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const zip_int64_t count =
            zip_fread(m_file, data, static_cast<zip_uint64_t>(std::max<qint64>(maxSize, 0)));
        if (count < 0) {
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
            return -1;
        }
        m_delivered += count;
        if (m_delivered > m_limit) {
            m_tooLarge = true;
            setErrorString(u"part is larger than allowed"_s);
            return -1;
        }
        return count == 0 && maxSize > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_limit;
    qint64 m_delivered = 0;
    bool &m_tooLarge;
};

tl::unexpected<Error> notAnArchive(const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
        ImportText::tr(
            "It is damaged or not a spreadsheet. Open it in your spreadsheet program, save "
            "it again as .xlsx and import that."),
        detail);
}

} // namespace

ZipArchive::ZipArchive(zip *archive, QByteArray bytes)
    : m_archive(archive)
    , m_bytes(std::move(bytes))
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return notAnArchive(u"zip_open: %1"_s.arg(code));
    return std::unique_ptr<ZipArchive>(new ZipArchive(archive, {}));
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return notAnArchive(detail);
    }
    return std::unique_ptr<ZipArchive>(new ZipArchive(archive, bytes));
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Error ZipArchive::tooLargeError() const
{
    return {ErrorCode::TooLarge,
        ImportText::tr(
            "It unpacks to far more than a spreadsheet should, so it was not read further. "
            "If it is right, save it as .csv and import that."),
        {}};
}

Error ZipArchive::damagedError(const QString &detail) const
{
    return notAnArchive(detail).value();
}

Result<std::unique_ptr<QIODevice>> ZipArchive::openPart(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return tl::unexpected(damagedError(u"no part %1"_s.arg(name)));
    zip_stat_t info;
    zip_stat_init(&info);
    if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &info) != 0)
        return tl::unexpected(damagedError(u"no size of part %1"_s.arg(name)));
    const auto packed = static_cast<qint64>(
        std::min<zip_uint64_t>(info.comp_size, static_cast<zip_uint64_t>(kMaxPartBytes)));
    const qint64 limit =
        std::min(kMaxPartBytes, std::max(kRatioIsFineBelow, packed * kMaxPartRatio));
    if (info.size > static_cast<zip_uint64_t>(limit)) {
        m_tooLarge = true;
        return tl::unexpected(tooLargeError());
    }
    zip_file_t *file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file) {
        const bool locked = info.encryption_method != ZIP_EM_NONE;
        if (locked) {
            return fail(ErrorCode::Unsupported,
                ImportText::tr(
                    "It is protected with a password. Open it in your spreadsheet program, "
                    "take the password off and save it."));
        }
        return tl::unexpected(damagedError(QString::fromUtf8(zip_strerror(m_archive))));
    }
    return std::make_unique<ZipPart>(file, limit, m_tooLarge);
}

Result<QByteArray> ZipArchive::readPart(const QString &name, qint64 maxBytes)
{
    Result<std::unique_ptr<QIODevice>> part = openPart(name);
    if (!part)
        return failure(part);
    QByteArray bytes = (*part)->read(maxBytes + 1);
    if (m_tooLarge || bytes.size() > maxBytes)
        return tl::unexpected(tooLargeError());
    return bytes;
}

} // namespace core
