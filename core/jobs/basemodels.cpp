// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/basemodels.h"

#include "core/providers/json.h"
#include "core/storage/try.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::LocalModel)
};

constexpr qint64 kLargestText = 4 << 20; ///< of config.json and README.md

QByteArray readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLargestText) : QByteArray();
}

/// The "license:" line of a model card's front matter, or the first words of a licence file.
QString licenseIn(const QDir &folder)
{
    static const QRegularExpression entry(
        u"^license:\\s*([^\\s#]+)"_s, QRegularExpression::MultilineOption);
    for (const QString &name : {u"README.md"_s, u"MODEL_CARD.md"_s}) {
        const auto match = entry.match(QString::fromUtf8(readText(folder.filePath(name))));
        if (match.hasMatch())
            return match.captured(1);
    }
    for (const QString &name : folder.entryList({u"LICENSE*"_s}, QDir::Files)) {
        const QByteArray text = readText(folder.filePath(name)).left(400);
        if (text.contains("Apache License"))
            return u"apache-2.0"_s;
        if (text.contains("MIT License"))
            return u"mit"_s;
        return QString::fromUtf8(text).section(u'\n', 0, 0).trimmed();
    }
    return {};
}

/// What was tuned elsewhere lies there, too (see takeDownload()): it is no original.
bool isLearnedOnly(const QDir &folder)
{
    return folder.exists(u"adapter_config.json"_s) && !folder.exists(u"config.json"_s);
}

/// The files that hold the weights, or why they are not complete.
Result<QStringList> weightFiles(const QDir &folder)
{
    const QString index = u"model.safetensors.index.json"_s;
    if (!folder.exists(index)) {
        if (folder.exists(u"model.safetensors"_s))
            return QStringList{u"model.safetensors"_s};
        if (!folder.entryList({u"*.bin"_s, u"*.pt"_s, u"*.pth"_s}, QDir::Files).isEmpty())
            return fail(ErrorCode::Unsupported,
                Tr::tr("This model is kept in an old kind of file that could contain a program. "
                       "Look for the same model with files that end with “.safetensors”."));
        return fail(ErrorCode::NotFound,
            Tr::tr("The file with what the model has learned (model.safetensors) is missing. "
                   "Download the model again."));
    }
    const Json json = parseJson(readText(folder.filePath(index))).value_or(Json::object());
    QStringList files;
    if (const Json *map = field(json, "weight_map"); map && map->is_object()) {
        for (const auto &[tensor, file] : map->items())
            files.append(textOf(file));
    }
    files.removeDuplicates();
    for (const QString &file : files) {
        if (!folder.exists(file))
            return fail(ErrorCode::NotFound,
                Tr::tr("The file “%1” is missing. Download the model again.").arg(file));
    }
    return files;
}

} // namespace

qint64 ModelShape::layerWeights() const
{
    return layers * (hidden * (2 * querySize() + 2 * kvSize()) + 3 * hidden * mlp);
}

qint64 ModelShape::parameters() const
{
    return layerWeights() + vocabulary * hidden * (tiedHead ? 1 : 2) + hidden * (2 * layers + 1);
}

Result<ModelShape> readModelShape(const QByteArray &configJson)
{
    const auto json = parseJson(configJson);
    if (!json || !json->is_object())
        return fail(ErrorCode::InvalidInput,
            Tr::tr("The description of this model (config.json) cannot be read. Download the "
                   "model again."));
    const auto number = [&](const char *key, qint64 fallback = 0) {
        return integerField(*json, key).value_or(fallback);
    };
    ModelShape shape{.family = textField(*json, "model_type"),
        .vocabulary = number("vocab_size"),
        .hidden = number("hidden_size"),
        .mlp = number("intermediate_size"),
        .layers = number("num_hidden_layers"),
        .heads = number("num_attention_heads"),
        .context = number("max_position_embeddings", 2048),
        .tiedHead = boolField(*json, "tie_word_embeddings").value_or(false)};
    if (!QStringList{u"llama"_s, u"mistral"_s, u"qwen2"_s, u"qwen3"_s}.contains(shape.family))
        return fail(ErrorCode::Unsupported,
            Tr::tr("Models of the kind “%1” cannot be tuned here yet. Llama, Mistral, Qwen 2 and "
                   "3 and SmolLM2 can.")
                .arg(shape.family.isEmpty() ? Tr::tr("unknown") : shape.family));
    shape.kvHeads = number("num_key_value_heads", shape.heads);
    shape.headSize = number("head_dim", shape.heads > 0 ? shape.hidden / shape.heads : 0);
    constexpr qint64 largest = 1 << 24;
    for (const qint64 size : {shape.vocabulary, shape.hidden, shape.mlp, shape.layers, shape.heads,
             shape.kvHeads, shape.headSize, shape.context}) {
        if (size <= 0 || size > largest)
            return fail(ErrorCode::InvalidInput,
                Tr::tr("The description of this model (config.json) is not complete. Download the "
                       "model again."));
    }
    return shape;
}

qint64 tuningMemory(const ModelShape &shape, qint64 longestExample, int threads)
{
    // The engine's own estimate (core/engine/tune.cpp), with its defaults: rank 16, 4 examples at once.
    constexpr qint64 rank = 16;
    constexpr qint64 batch = 4;
    constexpr qint64 packTokens = 2048;
    const qint64 share = std::max(threads, 1);
    const qint64 width = shape.querySize() + 2 * shape.kvSize();
    const qint64 adapter = shape.layers * rank *
        ((shape.hidden + shape.querySize()) + 2 * (shape.hidden + shape.kvSize()) +
            (shape.querySize() + shape.hidden) + 3 * (shape.hidden + shape.mlp));
    const qint64 pack =
        std::max(longestExample, std::min(packTokens, longestExample * batch / share + 1));
    const qint64 perToken = 5 * shape.hidden + width + shape.querySize() + 3 * shape.mlp +
        shape.heads + 7 * rank + shape.querySize() + shape.kvSize();
    const qint64 work = 3 * std::max({shape.mlp, width, shape.hidden}) + 6 * shape.hidden + 128;
    const qint64 logits = std::max<qint64>(shape.vocabulary, 1 << 21);
    const qint64 perShare = pack * (shape.layers * perToken + work) + logits + adapter;
    constexpr qint64 program = 80'000'000;
    return program + 4 * (shape.parameters() + share * perShare + 4 * adapter);
}

qint64 availableMemory()
{
    const QByteArray text = readText(u"/proc/meminfo"_s);
    const qsizetype at = text.indexOf("MemAvailable:");
    if (at < 0)
        return 0;
    const QByteArray rest = text.sliced(at + 13, std::min<qsizetype>(40, text.size() - at - 13));
    return rest.trimmed().split(' ').value(0).toLongLong() * 1024;
}

ModelPlaces ModelPlaces::standard(const QString &linked)
{
    ModelPlaces places{.practice = qEnvironmentVariable("ATTUNE_PRACTICE_MODEL"), .linked = linked};
    if (places.practice.isEmpty()) {
        const QDir program(QCoreApplication::applicationDirPath());
        const QString installed = program.filePath(u"../share/attune/practice-model"_s);
        places.practice = QDir::cleanPath(
            QFile::exists(installed) ? installed : QStringLiteral(ATTUNE_PRACTICE_MODEL));
    }
    const QString hub = qEnvironmentVariable("HF_HUB_CACHE");
    const QString home = qEnvironmentVariable("HF_HOME");
    if (!hub.isEmpty())
        places.caches.append(hub);
    else
        places.caches.append(
            home.isEmpty() ? QDir::home().filePath(u".cache/huggingface/hub"_s) : home + u"/hub"_s);
    return places;
}

LocalModel inspectModel(const QString &path, const QString &label)
{
    const QDir folder(path);
    LocalModel model{.id = QString(label).replace(u"/"_s, u"--"_s),
        .label = label,
        .folder = folder.absolutePath()};
    const auto read = [&]() -> Result<> {
        if (!folder.exists(u"config.json"_s))
            return fail(ErrorCode::NotFound,
                Tr::tr("This folder holds no model: config.json is missing. Choose the folder that "
                       "holds config.json."));
        ATTUNE_TRY_ASSIGN(model.shape, readModelShape(readText(folder.filePath(u"config.json"_s))));
        model.license = licenseIn(folder);
        if (!folder.exists(u"tokenizer.json"_s))
            return fail(ErrorCode::NotFound,
                Tr::tr("The file “%1” is missing. Download the model again.")
                    .arg(u"tokenizer.json"_s));
        ATTUNE_TRY_ASSIGN(const QStringList files, weightFiles(folder));
        for (const QString &file : files)
            model.bytes += QFileInfo(folder.filePath(file)).size();
        return {};
    }();
    if (!read)
        model.objection = read.error().message;
    return model;
}

std::vector<LocalModel> findLocalModels(const ModelPlaces &places)
{
    std::vector<LocalModel> models;
    models.push_back(inspectModel(places.practice, Tr::tr("Practice model")));
    models.back().id = u"practice"_s;
    models.back().isPractice = true;
    models.back().license = u"apache-2.0"_s; // part of Attune, under its licence

    QStringList known;
    const QDir linked(places.linked);
    for (const QString &name : linked.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = QFileInfo(linked.filePath(name)).canonicalFilePath();
        if (isLearnedOnly(QDir(folder)))
            continue;
        LocalModel model = inspectModel(folder, QString(name).replace(u"--"_s, u"/"_s));
        model.id = name;
        models.push_back(std::move(model));
        known.append(folder);
    }
    // models--ORG--NAME/refs/REVISION names the snapshot that was last fetched.
    for (const QString &cache : places.caches) {
        const QDir hub(cache);
        for (const QString &entry : hub.entryList({u"models--*"_s}, QDir::Dirs, QDir::Name)) {
            const QString commit =
                QString::fromUtf8(readText(hub.filePath(entry + u"/refs/main"_s))).trimmed();
            const QString snapshot = hub.filePath(entry + u"/snapshots/"_s + commit);
            const QString folder = QFileInfo(snapshot).canonicalFilePath();
            if (commit.isEmpty() || folder.isEmpty() || known.contains(folder))
                continue;
            models.push_back(inspectModel(folder, entry.sliced(8).replace(u"--"_s, u"/"_s)));
        }
    }
    return models;
}

Result<QString> linkModel(const LocalModel &model, const QString &linked)
{
    if (!model.objection.isEmpty())
        return fail(ErrorCode::InvalidInput, model.objection);
    if (model.isPractice)
        return model.id;
    static const QRegularExpression unusual(u"[^A-Za-z0-9._-]+"_s);
    QString name = QString(model.id).replace(unusual, u"-"_s);
    if (name.startsWith(u'.'))
        name.prepend(u'm');
    const QDir folder(linked);
    const QString link = folder.filePath(name);
    const QFileInfo existing(link);
    if (existing.canonicalFilePath() == QFileInfo(model.folder).canonicalFilePath())
        return name;
    if (existing.isSymLink())
        QFile::remove(link); // leads to where the model was before
    if (!folder.mkpath(u"."_s) || !QFile::link(model.folder, link))
        return fail(ErrorCode::PermissionDenied,
            Tr::tr("The model could not be made known to the part that tunes. Check that there is "
                   "room on the disk, and that “%1” can be written.")
                .arg(linked));
    return name;
}

} // namespace core
