// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// The sizes in a model's config.json, as far as time and memory depend on them.
struct ModelShape
{
    QString family; ///< "llama", "mistral", "qwen2", "qwen3"
    qint64 vocabulary = 0;
    qint64 hidden = 0;
    qint64 mlp = 0;
    qint64 layers = 0;
    qint64 heads = 0;
    qint64 kvHeads = 0;
    qint64 headSize = 0;
    qint64 context = 0; ///< longest text, tokens
    bool tiedHead = false;

    [[nodiscard]] qint64 querySize() const { return heads * headSize; }
    [[nodiscard]] qint64 kvSize() const { return kvHeads * headSize; }
    /// Weights of the matrices of all layers, without embedding and head.
    [[nodiscard]] qint64 layerWeights() const;
    [[nodiscard]] qint64 parameters() const;

    bool operator==(const ModelShape &) const = default;
};

/// Unsupported for a kind of model that the engine does not know, InvalidInput for a broken file.
[[nodiscard]] Result<ModelShape> readModelShape(const QByteArray &configJson);

/// Upper estimate of the memory of a tuning, bytes: weights in 32 bits, and what learning needs for texts
/// of `longestExample` tokens on `threads` threads.
[[nodiscard]] qint64 tuningMemory(const ModelShape &shape, qint64 longestExample, int threads);
/// What this computer can give now, bytes; 0: not known.
[[nodiscard]] qint64 availableMemory();

/// A model on this computer that can be tuned, or why it cannot.
struct LocalModel
{
    QString id;    ///< as the engine names it
    QString label; ///< as its makers name it
    QString folder;
    QString license = {};    ///< empty: not told
    qint64 bytes = 0;        ///< on disk
    bool isPractice = false; ///< comes with Attune, for learning the journey
    ModelShape shape = {};
    QString objection = {}; ///< a sentence; empty: usable
};

/// Where models are looked for.
struct ModelPlaces
{
    QString practice;        ///< the folder of the practice model
    QString linked;          ///< EngineControl::modelsFolder()
    QStringList caches = {}; ///< of Hugging Face: ".../hub"

    /// The usual ones: what comes with Attune, and the caches that the environment names.
    [[nodiscard]] static ModelPlaces standard(const QString &linked);
};

/// All models that are there, the practice model first. Reads a few small files of each; any thread
/// that may wait for the disk.
[[nodiscard]] std::vector<LocalModel> findLocalModels(const ModelPlaces &places);
/// Looks at one folder.
[[nodiscard]] LocalModel inspectModel(const QString &folder, const QString &label);
/// Makes the engine see a model in any folder; gives its name there.
[[nodiscard]] Result<QString> linkModel(const LocalModel &model, const QString &linked);

} // namespace core
