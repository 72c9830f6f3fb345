// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importformat.h"

#include "core/dataset/import/importtext.h"
#include "core/dataset/import/textencoding.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Result<std::unique_ptr<QIODevice>> openInput(const ImportInput &input)
{
    if (input.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(input.bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    auto file = std::make_unique<QFile>(input.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const bool exists = QFileInfo::exists(input.path);
        return fail(exists ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
            exists ? ImportText::tr("It may not be opened. Ask its owner, or choose another file.")
                   : ImportText::tr("It is no longer there. Choose it again."),
            file->errorString());
    }
    return file;
}

Result<InputProbe> probeInput(const ImportInput &input)
{
    Result<std::unique_ptr<QIODevice>> device = openInput(input);
    if (!device)
        return failure(device);
    InputProbe probe;
    const QFileInfo info(input.path);
    probe.name = input.path.isEmpty() ? QString() : info.fileName();
    probe.suffix = info.suffix().toLower();
    probe.mimeType = input.mimeType;
    probe.head = (*device)->read(kProbeBytes);
    probe.complete = probe.head.size() < kProbeBytes;
    if (probe.head.isEmpty())
        return fail(ErrorCode::InvalidInput, ImportText::tr("It is empty."));
    return probe;
}

void chooseEncoding(const InputProbe &probe, ImportOptions &options, FileReview &review)
{
    if (options.encoding.isEmpty()) {
        const EncodingGuess guess = guessEncoding(probe.head, probe.complete);
        options.encoding = guess.name;
        review.encodingDoubtful = guess.doubtful;
    }
    review.encoding = options.encoding;
    review.encodingSample = wordBeyondAscii(decodedSample(probe.head, options.encoding));
}

QString jsonProblemText(JsonProblem problem, const QString &key)
{
    switch (problem) {
    case JsonProblem::None:
        break;
    case JsonProblem::Empty:
        return ImportText::tr("It is empty.");
    case JsonProblem::CutOff:
        return ImportText::tr("It stops in the middle. The file may have been cut off.");
    case JsonProblem::Syntax:
        return ImportText::tr("It is not written as JSON. A comma, a quotation mark or a bracket "
                              "may be missing.");
    case JsonProblem::NotUtf8:
        return ImportText::tr(
            "It has damaged letters. Save the file as UTF-8 and import it again.");
    case JsonProblem::NulByte:
        return ImportText::tr("It holds bytes that are not text. The file may be damaged.");
    case JsonProblem::TooDeep:
        return ImportText::tr("It has more than %1 lists or objects inside each other.")
            .arg(kMaxJsonDepth);
    case JsonProblem::DuplicateKey:
        return ImportText::tr("It has the name “%1” twice, so it is not clear which one counts.")
            .arg(key.left(40));
    case JsonProblem::Number:
        return ImportText::tr("It has a number that is too large.");
    }
    return {};
}

} // namespace core
