// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// A text of unknown origin (a model, a server) in a form that can be shown: control characters become
/// their pictures (U+2400 and following), marks that turn the direction of writing around (embeddings,
/// overrides, isolates), invisible tag characters and what is no character at all become U+FFFD. Line
/// breaks of all kinds become "\n"; tabs, joiners and single direction marks stay, because writing systems
/// need them. At most `most` UTF-16 units, never half a character; 0: all.
///
/// It is still plain text: whoever puts it into HTML escapes it.
[[nodiscard]] QString displayText(QStringView text, qsizetype most = 0);

} // namespace core
