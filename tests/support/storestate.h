// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/projectsupport.h"

namespace support {

/// What a project holds, in one word: the number of its examples and a sum over their ids, positions
/// in the list and texts. Equal for equal contents, whatever the way there.
inline QByteArray stateOf(core::ProjectStore &store)
{
    const auto ids = value(store.list({}));
    quint64 sum = 0;
    quint64 place = 0;
    for (const core::Example &one : value(store.examples(ids))) {
        sum = sum * 1'099'511'628'211ULL + core::contentHash(one);
        sum ^= static_cast<quint64>(one.id) * 31 + ++place;
    }
    return QByteArray::number(ids.size()) + ':' + QByteArray::number(sum, 16);
}

} // namespace support
