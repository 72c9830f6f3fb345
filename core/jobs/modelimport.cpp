// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/modelimport.h"

#include "core/base/atomicfile.h"
#include "core/jobs/tuningjob.h"
#include "core/providers/json.h"
#include "core/storage/try.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ModelImport)
};

const auto kAdapterConfig = u"adapter_config.json"_s;
const auto kAdapterWeights = u"adapter_model.safetensors"_s;
constexpr qint64 kLargestConfig = 4 << 20;
constexpr qint64 kLargestHead = 64 << 20;

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLargestConfig) : QByteArray();
}

/// The list of contents at the beginning of a safetensors file, which also tells how long the file must be.
Result<Json> headOf(const QString &path)
{
    const auto incomplete = [&path] {
        return fail(ErrorCode::Damaged,
            Tr::tr("The file “%1” is not complete, or it is something else. Download it again.")
                .arg(QFileInfo(path).fileName()));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PermissionDenied,
            Tr::tr("The file “%1” cannot be read.").arg(QFileInfo(path).fileName()),
            file.errorString());
    const QByteArray length = file.read(8);
    if (length.size() < 8)
        return incomplete();
    const auto size = qFromLittleEndian<quint64>(length.constData());
    if (size < 2 || size > quint64(std::min(kLargestHead, file.size() - 8)))
        return incomplete();
    auto json = parseJson(file.read(qint64(size)));
    if (!json || !json->is_object())
        return incomplete();
    qint64 end = 0;
    for (const auto &[name, tensor] : json->items()) {
        const Json *offsets = field(tensor, "data_offsets");
        if (name == "__metadata__")
            continue;
        if (!offsets || !offsets->is_array() || offsets->size() != 2 ||
            !(*offsets)[1].is_number_integer())
            return incomplete();
        end = std::max(end, (*offsets)[1].get<qint64>());
    }
    if (end <= 0 || end > file.size() - 8 - qint64(size))
        return incomplete();
    return std::move(*json);
}

/// Kinds of adapters that change more than the engine can change.
Result<> checkKind(const Json &config)
{
    const auto unknown = [] {
        return fail(ErrorCode::Unsupported,
            Tr::tr("This kind of tuned model cannot be used here. Attune understands LoRA without "
                   "extras, which is what most services give."));
    };
    if (textField(config, "peft_type") != u"LORA")
        return unknown();
    for (const char *key :
        {"use_dora", "fan_in_fan_out", "lora_bias", "use_qalora", "use_bdlora"}) {
        if (boolField(config, key).value_or(false))
            return unknown();
    }
    if (const QString bias = textField(config, "bias"); !bias.isEmpty() && bias != u"none")
        return unknown();
    for (const char *key :
        {"modules_to_save", "trainable_token_indices", "layer_replication", "target_parameters"}) {
        if (const Json *value = field(config, key); value && !value->empty())
            return unknown();
    }
    return {};
}

/// Of the models on this computer the one that is called so: by its makers ("org/name"), by the engine, or
/// by the last part of a path on the machine where it was tuned.
const LocalModel *findOriginal(const QString &called, std::span<const LocalModel> originals)
{
    const QString last = called.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (last.isEmpty())
        return nullptr;
    const auto test = [&](auto &&isSo) -> const LocalModel * {
        const auto found = std::find_if(originals.begin(), originals.end(),
            [&](const LocalModel &one) { return one.objection.isEmpty() && isSo(one); });
        return found == originals.end() ? nullptr : &*found;
    };
    const auto same = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    };
    if (const LocalModel *whole = test(
            [&](const LocalModel &one) { return same(one.label, called) || same(one.id, called); }))
        return whole;
    return test([&](const LocalModel &one) {
        return same(one.label.section(u'/', -1), last) || same(one.id, last) ||
            same(QFileInfo(one.folder).fileName(), last);
    });
}

/// Whether what was learned has the measures of its original. The engine looks at every one; a few tell
/// people early.
Result<> checkShapes(const Json &head, const LocalModel &original)
{
    static const QRegularExpression place(
        u"layers\\.(\\d+)\\..*\\b(q_proj|k_proj|v_proj|gate_proj|up_proj)\\.lora_A\\."_s);
    bool learned = false;
    for (const auto &[name, tensor] : head.items()) {
        learned = learned || name.find(".lora_A.") != std::string::npos;
        const auto match = place.match(QString::fromStdString(name));
        const Json *shape = field(tensor, "shape");
        if (!match.hasMatch() || !shape || !shape->is_array() || shape->size() != 2)
            continue;
        if ((*shape)[1] != original.shape.hidden ||
            match.captured(1).toLongLong() >= original.shape.layers)
            return fail(ErrorCode::InvalidInput,
                Tr::tr("This was learned by another model than “%1”: their sizes differ.")
                    .arg(original.label));
    }
    if (!learned)
        return fail(ErrorCode::InvalidInput, Tr::tr("There is nothing learned in this folder."));
    return {};
}

/// "org/name" as it is, "name" of "/somewhere/name"; the folder's own name where nothing is told.
QString shortName(const QString &called, const QString &folder)
{
    const QString last = called.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (last.isEmpty())
        return QDir(folder).dirName();
    return called.startsWith(u'/') ? last : called;
}

Result<DownloadedModel> inspectAdapter(const QDir &folder, DownloadedModel found,
    std::span<const LocalModel> originals, const QString &originalFolder)
{
    found.isAdapter = true;
    const auto config = parseJson(readSmall(folder.filePath(kAdapterConfig)));
    if (!config || !config->is_object())
        return fail(ErrorCode::InvalidInput,
            Tr::tr("The description of what was learned (adapter_config.json) cannot be read. "
                   "Download the model again."));
    if (!folder.exists(kAdapterWeights)) {
        if (folder.exists(u"adapter_model.bin"_s))
            return fail(ErrorCode::Unsupported,
                Tr::tr("This model is kept in an old kind of file that could contain a program. "
                       "Look for the same model with files that end with “.safetensors”."));
        return fail(ErrorCode::NotFound,
            Tr::tr("The file “%1” is missing. Download the model again.").arg(kAdapterWeights));
    }
    ATTUNE_TRY(checkKind(*config));
    ATTUNE_TRY_ASSIGN(const Json head, headOf(folder.filePath(kAdapterWeights)));
    found.originalName = textField(*config, "base_model_name_or_path");
    if (!originalFolder.isEmpty()) {
        found.original =
            inspectModel(originalFolder, shortName(found.originalName, originalFolder));
        if (!found.original->objection.isEmpty())
            return fail(ErrorCode::InvalidInput, found.original->objection);
    } else if (const LocalModel *known = findOriginal(found.originalName, originals)) {
        found.original = *known;
    }
    if (found.original)
        ATTUNE_TRY(checkShapes(head, *found.original));
    return found;
}

Result<DownloadedModel> inspectWhole(
    const QDir &folder, DownloadedModel found, std::span<const LocalModel> originals)
{
    for (const LocalModel &original : originals) {
        if (original.isPractice && QFileInfo(original.folder).canonicalFilePath() == found.folder)
            return fail(ErrorCode::AlreadyExists,
                Tr::tr("This is the practice model that comes with Attune. Nothing has been tuned "
                       "in it."));
    }
    const LocalModel model = inspectModel(found.folder, found.name);
    if (!model.objection.isEmpty())
        return fail(ErrorCode::InvalidInput, model.objection);
    for (const QString &file : folder.entryList({u"*.safetensors"_s}, QDir::Files)) {
        if (const auto head = headOf(folder.filePath(file)); !head)
            return failure(head);
    }
    const auto config = parseJson(readSmall(folder.filePath(u"config.json"_s)));
    const LocalModel *original =
        config ? findOriginal(textField(*config, "_name_or_path"), originals) : nullptr;
    if (original && QFileInfo(original->folder).canonicalFilePath() != found.folder)
        found.original = *original;
    return found;
}

/// What people choose by mistake, each with what to do.
Error notAModel(const QDir &folder)
{
    if (!folder.entryList({u"*.gguf"_s}, QDir::Files).isEmpty())
        return {ErrorCode::Unsupported,
            Tr::tr("Files that end with “.gguf” are finished for Ollama or LM Studio: use them "
                   "there. Attune needs the folder with config.json or adapter_config.json."),
            {}};
    if (!folder.entryList({u"*.zip"_s, u"*.tar"_s, u"*.tar.*"_s, u"*.tgz"_s}, QDir::Files)
             .isEmpty())
        return {ErrorCode::Unsupported,
            Tr::tr("What was downloaded is still packed. Unpack it first, then choose the folder "
                   "that comes out."),
            {}};
    return {ErrorCode::NotFound,
        Tr::tr("This folder holds no model: there is neither a config.json nor an "
               "adapter_config.json in it."),
        {}};
}

} // namespace

Result<DownloadedModel> inspectDownload(
    const QString &path, std::span<const LocalModel> originals, const QString &originalFolder)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Tr::tr("“%1” is not there.").arg(path));
    if (!info.isDir())
        return fail(ErrorCode::InvalidInput,
            Tr::tr("“%1” is a file. Choose the folder that holds it.").arg(info.fileName()));
    const QDir folder(info.canonicalFilePath());
    DownloadedModel found{.folder = folder.path(), .name = folder.dirName()};
    const bool adapter = folder.exists(kAdapterConfig);
    // Some services lay the description of the original beside what was learned.
    if (adapter && (folder.exists(kAdapterWeights) || !folder.exists(u"config.json"_s)))
        return inspectAdapter(folder, std::move(found), originals, originalFolder);
    if (folder.exists(u"config.json"_s))
        return inspectWhole(folder, std::move(found), originals);
    return tl::unexpected<Error>(notAModel(folder));
}

namespace {

/// A name that no other model has had: the engine keeps the last one in memory by its name.
QString newName(const QString &name)
{
    static const QRegularExpression unusual(u"[^A-Za-z0-9._-]+"_s);
    QString plain = QString(name).replace(unusual, u"-"_s).left(60);
    if (plain.isEmpty() || plain.startsWith(u'.'))
        plain.prepend(u'm');
    return plain + u'-' + newJobTag().left(6);
}

} // namespace

Result<> installAdapter(
    const QString &from, const QString &original, const QString &linked, const QString &name)
{
    const auto failed = [&](const QString &detail) {
        return fail(ErrorCode::Storage,
            Tr::tr("The model could not be copied. Check that there is room on the disk, and that "
                   "“%1” can be written.")
                .arg(linked),
            detail);
    };
    QDir target(linked);
    const QString partial = u".partial-"_s + name;
    QDir(target.filePath(partial)).removeRecursively(); // left by a program that was killed
    if (!target.mkpath(partial))
        return failed({});
    QDir folder(target.filePath(partial));
    QFile weights(QDir(from).filePath(kAdapterWeights));
    auto config = parseJson(readSmall(QDir(from).filePath(kAdapterConfig)));
    if (!config || !weights.copy(folder.filePath(kAdapterWeights))) {
        folder.removeRecursively();
        return failed(weights.errorString());
    }
    // As the engine calls it: where it was tuned, the original had another name.
    (*config)["base_model_name_or_path"] = original.toStdString();
    auto written = writeFileAtomically(folder.filePath(kAdapterConfig), toBytes(*config));
    if (!written || !target.rename(partial, name)) {
        folder.removeRecursively();
        return written ? Result<>(failed({})) : written;
    }
    return {};
}

Result<TakenModel> takeDownload(const DownloadedModel &model, const QString &linked)
{
    TakenModel taken;
    if (model.isAdapter && !model.original)
        return fail(
            ErrorCode::NotFound, Tr::tr("The original that it changes is not on this computer."));
    if (model.original) {
        ATTUNE_TRY_ASSIGN(taken.original, linkModel(*model.original, linked));
    }
    if (model.isAdapter) {
        taken.model = newName(model.name);
        ATTUNE_TRY(installAdapter(model.folder, taken.original, linked, taken.model));
        return taken;
    }
    LocalModel whole = inspectModel(model.folder, model.name);
    const QFileInfo there(QDir(linked).filePath(whole.id));
    if ((there.exists() || there.isSymLink()) && there.canonicalFilePath() != model.folder)
        whole.id = newName(model.name); // another one has its name
    ATTUNE_TRY_ASSIGN(taken.model, linkModel(whole, linked));
    if (taken.original.isEmpty())
        taken.original = taken.model;
    return taken;
}

QString takenAdapter(const QString &model, const QString &linked)
{
    if (model.isEmpty() || model.contains(u'/'))
        return {};
    const QFileInfo folder(QDir(linked).filePath(model));
    return !folder.isSymLink() && QFileInfo::exists(folder.filePath() + u'/' + kAdapterConfig)
        ? folder.filePath()
        : QString();
}

Result<> dropTaken(const QString &model, const QString &linked)
{
    const QString folder = takenAdapter(model, linked);
    if (!folder.isEmpty() && !QDir(folder).removeRecursively())
        return fail(ErrorCode::PermissionDenied,
            Tr::tr("The copy of the model could not be deleted. Check that “%1” can be written.")
                .arg(folder));
    return {};
}

} // namespace core
