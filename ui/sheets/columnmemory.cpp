// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/columnmemory.h"

#include "ui/session/settings.h"

namespace ui {

namespace {

constexpr qsizetype kMaxRemembered = 100;

/// Newest first: the signature in hexadecimal, a space, the mapping as text.
const Setting<QStringList> kColumnChoices{u"import/column_choices", {}};

QString keyOf(const QByteArray &headerSignature)
{
    return QString::fromLatin1(headerSignature.toHex()) + u' ';
}

} // namespace

QHash<QByteArray, core::FieldMapping> rememberedColumns(const Settings &settings)
{
    QHash<QByteArray, core::FieldMapping> remembered;
    const QStringList lines = settings.get(kColumnChoices);
    for (const QString &line : lines) {
        const qsizetype space = line.indexOf(u' ');
        if (space <= 0)
            continue;
        if (const auto mapping = core::fieldMappingFromText(QStringView(line).sliced(space + 1)))
            remembered.insert(QByteArray::fromHex(line.first(space).toLatin1()), *mapping);
    }
    return remembered;
}

void rememberColumns(
    Settings &settings, const QByteArray &headerSignature, const core::FieldMapping &mapping)
{
    if (headerSignature.isEmpty() || mapping.isEmpty())
        return;
    const QString key = keyOf(headerSignature);
    QStringList lines = settings.get(kColumnChoices);
    lines.removeIf([&key](const QString &line) { return line.startsWith(key); });
    lines.prepend(key + core::fieldMappingToText(mapping));
    settings.set(kColumnChoices, QStringList(lines.first(qMin(lines.size(), kMaxRemembered))));
}

} // namespace ui
