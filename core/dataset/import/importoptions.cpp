// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importoptions.h"

#include "core/dataset/import/importtext.h"

using namespace Qt::StringLiterals;

namespace core {

QString importFieldKey(ImportField field)
{
    switch (field) {
    case ImportField::Question:
        return u"user"_s;
    case ImportField::Answer:
        return u"answer"_s;
    case ImportField::Rules:
        return u"system"_s;
    case ImportField::Category:
        return u"category"_s;
    case ImportField::Reference:
        return u"reference"_s;
    case ImportField::Tags:
        return u"tags"_s;
    case ImportField::Note:
        return u"note"_s;
    case ImportField::Status:
        return u"status"_s;
    case ImportField::Split:
        return u"split"_s;
    case ImportField::Rejected:
        return u"rejected"_s;
    case ImportField::Conversation:
        return u"conversation"_s;
    case ImportField::Extra:
        return u"extra"_s;
    }
    return {};
}

std::optional<ImportField> importFieldFromKey(QStringView key)
{
    for (const ImportField field : importFields()) {
        if (key.compare(importFieldKey(field), Qt::CaseInsensitive) == 0)
            return field;
    }
    if (key.compare(u"question", Qt::CaseInsensitive) == 0)
        return ImportField::Question;
    return std::nullopt;
}

QString importFieldTitle(ImportField field)
{
    switch (field) {
    case ImportField::Question:
        return ImportText::tr("What they wrote");
    case ImportField::Answer:
        return ImportText::tr("What we answer");
    case ImportField::Rules:
        return ImportText::tr("House rules");
    case ImportField::Category:
        return ImportText::tr("Category");
    case ImportField::Reference:
        return ImportText::tr("Reference material");
    case ImportField::Tags:
        return ImportText::tr("Tags");
    case ImportField::Note:
        return ImportText::tr("Note");
    case ImportField::Status:
        return ImportText::tr("Status");
    case ImportField::Split:
        return ImportText::tr("Used for");
    case ImportField::Rejected:
        return ImportText::tr("Worse answer");
    case ImportField::Conversation:
        return ImportText::tr("Conversation");
    case ImportField::Extra:
        return ImportText::tr("Other keys");
    }
    return {};
}

const std::vector<ImportField> &importFields()
{
    static const std::vector<ImportField> fields = {ImportField::Question, ImportField::Answer,
        ImportField::Category, ImportField::Reference, ImportField::Rules, ImportField::Tags,
        ImportField::Note, ImportField::Status, ImportField::Split, ImportField::Rejected,
        ImportField::Conversation, ImportField::Extra};
    return fields;
}

std::optional<FieldMapping> fieldMappingFromText(QStringView text)
{
    FieldMapping mapping;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            return std::nullopt;
        const QStringView key = text.sliced(at, equals - at).trimmed();
        QString column;
        at = equals + 1;
        if (at < text.size() && text[at] == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] != u'"') {
                    column += text[at];
                } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                    column += text[++at];
                } else {
                    break;
                }
            }
            if (at == text.size())
                return std::nullopt;
            ++at;
            if (at < text.size() && text[at] != u',')
                return std::nullopt;
        } else {
            const qsizetype comma = text.indexOf(u',', at);
            const qsizetype end = comma < 0 ? text.size() : comma;
            column = text.sliced(at, end - at).trimmed().toString();
            at = end;
        }
        ++at;
        if (key == u"join") {
            mapping.partSeparator = column;
            continue;
        }
        const std::optional<ImportField> field = importFieldFromKey(key);
        if (!field || column.isEmpty())
            return std::nullopt;
        mapping.columns[*field] = column;
    }
    return mapping.isEmpty() ? std::nullopt : std::optional(mapping);
}

QString fieldMappingToText(const FieldMapping &mapping)
{
    const auto quoted = [](QString column) {
        return u'"' + column.replace(u'"', u"\"\""_s) + u'"';
    };
    QStringList parts;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        parts << importFieldKey(it.key()) + u'=' + quoted(it.value());
    if (!mapping.partSeparator.isEmpty())
        parts << u"join="_s + quoted(mapping.partSeparator);
    return parts.join(u',');
}

} // namespace core
