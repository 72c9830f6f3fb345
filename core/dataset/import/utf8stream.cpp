// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/utf8stream.h"

#include "core/dataset/import/importtext.h"
#include "core/dataset/import/textencoding.h"

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {
constexpr qsizetype kBlockBytes = 1024 * 1024;
}

Utf8Stream::Utf8Stream(std::unique_ptr<QIODevice> device, const QString &encoding)
    : m_device(std::move(device))
    , m_encoding(encoding.isEmpty() ? u"UTF-8"_s : encoding)
    , m_block(kBlockBytes, Qt::Uninitialized)
{
    if (m_encoding.compare(u"UTF-8", Qt::CaseInsensitive) != 0) {
        UErrorCode status = U_ZERO_ERROR;
        m_converter = ucnv_open(m_encoding.toLatin1().constData(), &status);
    } else {
        m_encoding.clear();
    }
}

Utf8Stream::~Utf8Stream()
{
    if (m_converter)
        ucnv_close(m_converter);
}

Result<bool> Utf8Stream::more()
{
    if (!m_encoding.isEmpty() && !m_converter) {
        return fail(ErrorCode::Unsupported,
            ImportText::tr("The encoding “%1” is not known here. Choose another one.")
                .arg(m_encoding));
    }
    if (m_atEnd)
        return false;
    const qint64 count = m_device->read(m_block.data(), kBlockBytes);
    if (count < 0) {
        return fail(ErrorCode::Storage,
            ImportText::tr("The file could not be read to its end. Check that the disk is still "
                           "there and try again."),
            m_device->errorString());
    }
    QByteArrayView bytes(m_block.constData(), count);
    if (m_bytesRead == 0)
        bytes = bytes.sliced(byteOrderMarkLength(bytes, m_converter ? m_encoding : u"UTF-8"_s));
    m_bytesRead += count;
    m_atEnd = count == 0;
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    append(bytes, m_atEnd);
    return !m_atEnd || !pending().isEmpty();
}

void Utf8Stream::append(QByteArrayView bytes, bool last)
{
    if (!m_converter) {
        m_buffer.append(bytes);
        return;
    }
    QString text(bytes.size() + 16, Qt::Uninitialized);
    const char *source = bytes.data();
    const char *const sourceEnd = source + bytes.size();
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        auto *const start = reinterpret_cast<UChar *>(text.data());
        UChar *target = start;
        ucnv_toUnicode(m_converter, &target, start + text.size(), &source, sourceEnd, nullptr,
            last ? 1 : 0, &status);
        m_buffer.append(QStringView(text).left(target - start).toUtf8());
    } while (status == U_BUFFER_OVERFLOW_ERROR);
}

} // namespace core
