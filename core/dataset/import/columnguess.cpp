// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/columnguess.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct HeaderWord
{
    ImportField field;
    QStringView word;
};

// Best name first within a field: when two columns fit, the one whose word stands earlier wins.
constexpr HeaderWord kHeaderWords[] = {
    {ImportField::Question, u"what they wrote"},
    {ImportField::Question, u"question"},
    {ImportField::Question, u"prompt"},
    {ImportField::Question, u"utterance"},
    {ImportField::Question, u"instruction"},
    {ImportField::Question, u"input text"},
    {ImportField::Question, u"input"},
    {ImportField::Question, u"query"},
    {ImportField::Question, u"user"},
    {ImportField::Question, u"customer"},
    {ImportField::Question, u"message"},
    {ImportField::Question, u"request"},
    {ImportField::Question, u"frage"},
    {ImportField::Question, u"anfrage"},
    {ImportField::Question, u"kundenfrage"},
    {ImportField::Question, u"nachricht"},
    {ImportField::Question, u"eingabe"},
    {ImportField::Question, u"kunde"},
    {ImportField::Question, u"demande"},
    {ImportField::Question, u"entree"},
    {ImportField::Question, u"client"},
    {ImportField::Question, u"pregunta"},
    {ImportField::Question, u"consulta"},
    {ImportField::Question, u"mensaje"},
    {ImportField::Question, u"entrada"},
    {ImportField::Question, u"cliente"},
    {ImportField::Question, u"sentence"},
    {ImportField::Question, u"text"},
    {ImportField::Answer, u"what we answer"},
    {ImportField::Answer, u"answer"},
    {ImportField::Answer, u"completion"},
    {ImportField::Answer, u"response"},
    {ImportField::Answer, u"reply"},
    {ImportField::Answer, u"output text"},
    {ImportField::Answer, u"output"},
    {ImportField::Answer, u"assistant"},
    {ImportField::Answer, u"target"},
    {ImportField::Answer, u"reference answer"},
    {ImportField::Answer, u"antwort"},
    {ImportField::Answer, u"ausgabe"},
    {ImportField::Answer, u"reponse"},
    {ImportField::Answer, u"sortie"},
    {ImportField::Answer, u"respuesta"},
    {ImportField::Answer, u"contestacion"},
    {ImportField::Answer, u"salida"},
    {ImportField::Rules, u"house rules"},
    {ImportField::Rules, u"system"},
    {ImportField::Rules, u"system prompt"},
    {ImportField::Rules, u"system message"},
    {ImportField::Rules, u"hausregeln"},
    {ImportField::Rules, u"consignes"},
    {ImportField::Rules, u"reglas"},
    {ImportField::Category, u"category"},
    {ImportField::Category, u"intent"},
    {ImportField::Category, u"label"},
    {ImportField::Category, u"topic"},
    {ImportField::Category, u"class"},
    {ImportField::Category, u"kategorie"},
    {ImportField::Category, u"thema"},
    {ImportField::Category, u"categorie"},
    {ImportField::Category, u"sujet"},
    {ImportField::Category, u"categoria"},
    {ImportField::Category, u"tema"},
    {ImportField::Reference, u"reference material"},
    {ImportField::Reference, u"reference"},
    {ImportField::Reference, u"context"},
    {ImportField::Reference, u"facts"},
    {ImportField::Reference, u"kontext"},
    {ImportField::Reference, u"referenz"},
    {ImportField::Reference, u"contexte"},
    {ImportField::Reference, u"contexto"},
    {ImportField::Reference, u"referencia"},
    {ImportField::Tags, u"tags"},
    {ImportField::Tags, u"keywords"},
    {ImportField::Tags, u"schlagworte"},
    {ImportField::Tags, u"etiquettes"},
    {ImportField::Tags, u"etiquetas"},
    {ImportField::Note, u"note"},
    {ImportField::Note, u"notes"},
    {ImportField::Note, u"comment"},
    {ImportField::Note, u"notiz"},
    {ImportField::Note, u"bemerkung"},
    {ImportField::Note, u"kommentar"},
    {ImportField::Note, u"remarque"},
    {ImportField::Note, u"commentaire"},
    {ImportField::Note, u"nota"},
    {ImportField::Note, u"comentario"},
    {ImportField::Status, u"status"},
    {ImportField::Status, u"statut"},
    {ImportField::Status, u"estado"},
    {ImportField::Split, u"used for"},
    {ImportField::Split, u"split"},
    {ImportField::Rejected, u"worse answer"},
    {ImportField::Rejected, u"rejected"},
    {ImportField::Rejected, u"schlechtere antwort"},
    {ImportField::Conversation, u"conversation"},
    {ImportField::Extra, u"other keys"},
};

/// Small letters without accents; everything else a space.
QString plainHeader(const QString &header)
{
    QString words;
    const QString folded = header.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            words += c;
        else if (!c.isMark())
            words += u' ';
    }
    return words.simplified();
}

/// How early the header's word stands in the list; nothing when it names no field.
std::optional<std::size_t> headerRank(const QString &header)
{
    const QString plain = plainHeader(header);
    if (plain.isEmpty())
        return std::nullopt;
    for (std::size_t i = 0; i < std::size(kHeaderWords); ++i) {
        if (plain == kHeaderWords[i].word)
            return i;
    }
    for (const ImportField field : importFields()) {
        if (plain == plainHeader(importFieldTitle(field))) {
            const auto *first = std::find_if(std::begin(kHeaderWords), std::end(kHeaderWords),
                [&](const HeaderWord &word) { return word.field == field; });
            return static_cast<std::size_t>(first - std::begin(kHeaderWords));
        }
    }
    return std::nullopt;
}

/// Average length, up to doubled by words that answers are polite with; nothing beside it for a column
/// of questions.
double answerScore(const QStringList &values)
{
    static constexpr QStringView kPolite[] = {u"thank", u"please", u"dear ", u"sorry", u"regards",
        u"sincerely", u"danke", u"bitte", u"geehrte", u"grüße", u"merci", u"bonjour",
        u"cordialement", u"gracias", u"saludos", u"estimad"};
    double length = 0;
    double polite = 0;
    double asking = 0;
    for (const QString &value : values) {
        const QString text = value.trimmed();
        asking += text.endsWith(u'?') || text.endsWith(u'؟') || text.endsWith(u'？');
        length += static_cast<double>(value.size());
        polite += std::any_of(std::begin(kPolite), std::end(kPolite),
            [&](QStringView word) { return value.contains(word, Qt::CaseInsensitive); });
    }
    const double count = std::max<double>(1, static_cast<double>(values.size()));
    return length / count * (1 + polite / count) * (1 - 0.9 * asking / count);
}

/// Whether a column without a name of its own holds a few words over and over, as labels do.
bool holdsLabels(const SampledColumn &column)
{
    const bool named = !column.selector.startsWith(u'#') && !column.selector.startsWith(u'@');
    const bool tooLong = std::any_of(column.values.begin(), column.values.end(),
        [](const QString &value) { return value.isEmpty() || value.size() > 40; });
    QStringList distinct = column.values;
    distinct.removeDuplicates();
    return !named && !tooLong && column.values.size() > 2 &&
        distinct.size() <= column.values.size() / 2;
}

/// Whether a column holds sentences rather than codes, numbers or dates.
bool holdsProse(const QStringList &values)
{
    qsizetype prose = 0;
    qsizetype filled = 0;
    for (const QString &value : values) {
        const QString words = value.simplified();
        filled += !words.isEmpty();
        prose += words.contains(u' ') &&
            std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    }
    return filled > 0 && 2 * prose >= filled;
}

} // namespace

std::optional<ImportField> fieldOfHeader(const QString &header)
{
    const std::optional<std::size_t> rank = headerRank(header);
    return rank ? std::optional(kHeaderWords[*rank].field) : std::nullopt;
}

FieldMapping guessMapping(std::span<const SampledColumn> columns)
{
    FieldMapping mapping;
    std::vector<bool> taken(columns.size(), false);
    for (const ImportField field : importFields()) {
        std::optional<std::size_t> best;
        std::size_t bestRank = std::size(kHeaderWords);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::optional<std::size_t> rank = headerRank(columns[i].title);
            if (rank && kHeaderWords[*rank].field == field && *rank < bestRank) {
                bestRank = *rank;
                best = i;
            }
        }
        if (best) {
            mapping.columns[field] = columns[*best].selector;
            taken[*best] = true;
        }
    }

    const auto takeBest = [&](ImportField field) {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!taken[i] && holdsProse(columns[i].values) &&
                (!best || answerScore(columns[i].values) > answerScore(columns[*best].values)))
                best = i;
        }
        if (best) {
            mapping.columns[field] = columns[*best].selector;
            taken[*best] = true;
        }
    };
    if (mapping.columns.contains(ImportField::Conversation))
        return mapping;
    // From the end: what stands beside a text tells more of it than the list that it stands in.
    for (std::size_t i = columns.size(); i-- > 0;) {
        if (!taken[i] && !mapping.columns.contains(ImportField::Category) &&
            holdsLabels(columns[i])) {
            mapping.columns[ImportField::Category] = columns[i].selector;
            taken[i] = true;
        }
    }
    const bool hasQuestion = mapping.columns.contains(ImportField::Question);
    const bool hasAnswer = mapping.columns.contains(ImportField::Answer);
    const auto proseColumns = [&] {
        std::size_t count = 0;
        for (std::size_t i = 0; i < columns.size(); ++i)
            count += !taken[i] && holdsProse(columns[i].values);
        return count;
    };
    // Of two columns the answer is picked first; a single one is a question waiting for its answer.
    if (!hasAnswer && (hasQuestion ? proseColumns() >= 1 : proseColumns() >= 2))
        takeBest(ImportField::Answer);
    if (!hasQuestion)
        takeBest(ImportField::Question);
    if (!mapping.columns.contains(ImportField::Question) &&
        !mapping.columns.contains(ImportField::Answer)) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!taken[i]) {
                mapping.columns[mapping.columns.contains(ImportField::Question)
                        ? ImportField::Answer
                        : ImportField::Question] = columns[i].selector;
                if (mapping.columns.contains(ImportField::Answer))
                    break;
            }
        }
    }
    return mapping;
}

bool looksLikeHeader(std::span<const QStringList> rows)
{
    if (rows.empty())
        return false;
    const QStringList &first = rows.front();
    if (std::any_of(first.begin(), first.end(),
            [](const QString &cell) { return fieldOfHeader(cell).has_value(); }))
        return true;
    if (rows.size() < 2)
        return false;
    const bool shortNames = std::all_of(first.begin(), first.end(), [](const QString &cell) {
        const QString name = cell.trimmed();
        return !name.isEmpty() && name.size() <= 30 && !name.back().isPunct() &&
            !name.front().isDigit() && name.count(u' ') <= 3;
    });
    QStringList names = first;
    names.removeDuplicates();
    if (!shortNames || names.size() != first.size())
        return false;
    // The names of columns are shorter than what stands in them, in one column at least by far.
    for (qsizetype column = 0; column < first.size(); ++column) {
        qsizetype length = 0;
        qsizetype count = 0;
        for (const QStringList &row : rows.subspan(1)) {
            if (column < row.size()) {
                length += row[column].size();
                ++count;
            }
        }
        if (count > 0 && length / count > 2 * first[column].size() + 5)
            return true;
    }
    return false;
}

QByteArray headerSignature(std::span<const SampledColumn> columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const SampledColumn &column : columns) {
        hash.addData(plainHeader(column.title).toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().toHex().left(16);
}

} // namespace core
