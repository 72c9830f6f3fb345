// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/shortening.h"

#include "core/dataset/rendering.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A "sentence" that is longer than this, in UTF-16 units, is a log or a list: it may be parted at its spaces.
constexpr qsizetype kLongSentence = 240;
/// Shorter words ("the", "of") say nothing about whether an answer uses a line.
constexpr qsizetype kTellingWord = 4;

/// Leaves out the oldest question with all that was said until the next one.
bool dropOldest(Example &example, qint64 &turns)
{
    const auto answered = referenceTurn(example.turns);
    if (!answered)
        return false;
    const auto last = example.turns.begin() + std::ptrdiff_t(*answered);
    const auto first = std::find_if(
        example.turns.begin(), last, [](const Turn &turn) { return turn.role != Role::System; });
    if (first == last)
        return false;
    const auto next =
        std::find_if(first + 1, last, [](const Turn &turn) { return turn.role == Role::User; });
    turns += next - first;
    example.turns.erase(first, next);
    return true;
}

/// Sentences with the spaces behind them; joined they are the text.
std::vector<QStringView> sentencesOf(const QString &text)
{
    std::vector<QStringView> all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        while (to - from > kLongSentence) {
            const qsizetype space = text.lastIndexOf(u' ', from + kLongSentence);
            if (space < from)
                break;
            all.push_back(QStringView(text).sliced(from, space + 1 - from));
            from = space + 1;
        }
        if (to > from)
            all.push_back(QStringView(text).sliced(from, to - from));
        from = to;
    }
    return all;
}

qint64 bytesOf(QStringView text)
{
    return text.toUtf8().size();
}

/// Takes at least `excess` bytes from the middle of the question, or all but its first and last sentence.
void cutMiddle(Example &example, qint64 excess, QString &leftOut)
{
    const auto at = referenceTurn(example.turns);
    if (!at)
        return;
    QString &text = example.turns[*at].text;
    const std::vector<QStringView> sentences = sentencesOf(text);
    if (sentences.size() < 3)
        return;
    const qint64 room = bytesOf(text) - excess - bytesOf(kLeftOutMark) - 2;
    // From both ends towards the middle: who writes, begins and ends with what matters.
    std::size_t head = 1;
    std::size_t tail = sentences.size() - 1;
    qint64 kept = bytesOf(sentences.front()) + bytesOf(sentences.back());
    while (head < tail) {
        const bool fromHead = head <= sentences.size() - tail;
        const qint64 more = bytesOf(fromHead ? sentences[head] : sentences[tail - 1]);
        if (kept + more > room)
            break;
        kept += more;
        fromHead ? ++head : --tail;
    }
    if (head == tail)
        return;
    const auto start = sentences[head].begin() - QStringView(text).begin();
    const auto end = sentences[tail].begin() - QStringView(text).begin();
    leftOut = text.sliced(start, end - start).trimmed();
    text = text.first(start).trimmed() + u'\n' + kLeftOutMark.toString() + u'\n' +
        text.sliced(end).trimmed();
}

QSet<QString> tellingWords(const QString &text)
{
    QSet<QString> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QStringView word = QStringView(text).sliced(from, to - from);
        const bool number =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (number || (word.size() >= kTellingWord && word.front().isLetter()))
            words.insert(word.toString().toCaseFolded());
        from = to;
    }
    return words;
}

/// Leaves out the last line of reference material that has nothing to do with the answer.
bool dropUnusedLine(Example &example, const QSet<QString> &used, qint64 &lines)
{
    if (example.reference.isEmpty())
        return false;
    QStringList all = example.reference.split(u'\n');
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        if (tellingWords(all[i]).intersects(used))
            continue;
        all.removeAt(i);
        example.reference = all.join(u'\n');
        ++lines;
        return true;
    }
    return false;
}

} // namespace

qint64 trainingBytes(const Example &example, const ProjectSettings &settings)
{
    qint64 bytes = 0;
    for (const Turn &turn : trainingTurns(example, settings))
        bytes += bytesOf(turn.text);
    return bytes;
}

std::optional<Shortening> shortened(
    const Example &example, const ProjectSettings &settings, qint64 limit)
{
    Shortening result{.example = example};
    const auto excess = [&] { return trainingBytes(result.example, settings) - limit; };
    if (excess() <= 0)
        return std::nullopt;
    while (excess() > 0 && dropOldest(result.example, result.turns)) {
    }
    if (const qint64 rest = excess(); rest > 0)
        cutMiddle(result.example, rest, result.question);
    if (excess() > 0) {
        const QSet<QString> used = tellingWords(example.answer());
        while (excess() > 0 && dropUnusedLine(result.example, used, result.lines)) {
        }
    }
    if (excess() > 0)
        return std::nullopt;
    return result;
}

} // namespace core
