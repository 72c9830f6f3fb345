// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importreview.h"

#include <QtGlobal>

namespace support {

/// Imports `bytes` whole. Whatever they are, it must end with examples or with a sentence.
inline void importAnything(QByteArray bytes, const core::ImportOptions &options)
{
    core::ImportInput input;
    input.bytes = std::move(bytes);
    const core::Result<core::ImportReview> review = core::reviewImport({input}, options, {});
    if (!review) {
        if (review.error().message.isEmpty())
            qFatal("a failure without a sentence");
        return;
    }
    for (const core::RejectedRow &row : review->rejected) {
        if (row.reason.isEmpty())
            qFatal("a rejection without a sentence");
    }
    qint64 rows = 0;
    for (const core::FileReview &file : review->files)
        rows += file.rows;
    if (rows != review->found + review->rejectedCount)
        qFatal("a row was neither read nor rejected");
}

} // namespace support
