// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMimeData;

namespace ui {

/// Whether what was copied is rows or columns of a table rather than one piece of text, so that it
/// becomes examples instead of landing in one field. One copied cell is a text.
[[nodiscard]] bool looksLikeTable(const QMimeData &data);

} // namespace ui
