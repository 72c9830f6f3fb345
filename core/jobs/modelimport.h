// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/jobs/basemodels.h"

#include <QString>

#include <optional>
#include <span>

namespace core {

/// A folder with a model that was tuned elsewhere, for instance one that a provider lets people download.
struct DownloadedModel
{
    QString folder; ///< canonical
    QString name;   ///< of the folder, for people
    /// What was learned only (a PEFT adapter): it changes `original`. Else a whole model.
    bool isAdapter = false;
    /// Of those on this computer; no value: it is not there, or nobody knows which one a whole model began as.
    std::optional<LocalModel> original = {};
    QString originalName = {}; ///< of an adapter's original, as it was called where it was tuned
};

/// Looks whether the folder holds a complete model that the engine can use. What else people choose is
/// refused in their words. An adapter's original is looked for among `originals`, or is the one in
/// `originalFolder`. Reads small files and the heads of large ones; any thread that may wait.
[[nodiscard]] Result<DownloadedModel> inspectDownload(
    const QString &path, std::span<const LocalModel> originals, const QString &originalFolder = {});

/// How the engine calls a model that was taken over.
struct TakenModel
{
    QString model;
    QString original; ///< the same as `model` where it is not known
};

/// Makes the engine see it; an adapter needs its original by now. What was learned is copied, since a download folder does not stay; a whole
/// model is only linked, since it may be very large.
[[nodiscard]] Result<TakenModel> takeDownload(const DownloadedModel &model, const QString &linked);

/// Copies what was learned to where the engine sees it, as the model `name`. `from` may be inside the program.
[[nodiscard]] Result<> installAdapter(
    const QString &from, const QString &original, const QString &linked, const QString &name);

/// The folder of what `model` learned, as PEFT keeps it; empty: it was not taken over as such.
[[nodiscard]] QString takenAdapter(const QString &model, const QString &linked);
/// Deletes the copy. A linked model stays where it is, and linked: others may build on it.
[[nodiscard]] Result<> dropTaken(const QString &model, const QString &linked);

} // namespace core
