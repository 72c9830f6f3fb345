// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testsupport.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QtEndian>

namespace support {

/// The practice model's folder.
inline QString practiceFolder()
{
    return QStringLiteral(ATTUNE_SOURCE_DIR "/resources/practice-model");
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of a test could not be written.");
}

/// A PEFT adapter that changes nothing: the query of layer 0 of a model of that width.
struct AdapterFolder
{
    int hidden = 256;
    QByteArray original = "practice";
    QByteArray kind = "LORA";
    qsizetype missing = 0; ///< bytes at the end that did not arrive
    QByteArray extra = {}; ///< into the description: ", \"use_dora\": true"

    void write(const QString &folder) const
    {
        if (!QDir().mkpath(folder))
            qFatal("A folder of a test could not be made.");
        writeFile(folder + QStringLiteral("/adapter_config.json"),
            "{\"peft_type\": \"" + kind + "\", \"r\": 1, \"lora_alpha\": 2, \"bias\": \"none\", " +
                "\"modules_to_save\": null, \"target_modules\": [\"q_proj\"], " +
                "\"base_model_name_or_path\": \"" + original + "\"" + extra + "}");
        const qsizetype half = qsizetype(hidden) * 4;
        const QByteArray name = "base_model.model.model.layers.0.self_attn.q_proj.lora_";
        const QByteArray width = QByteArray::number(hidden);
        QByteArray head = "{\"" + name + "A.weight\": {\"dtype\": \"F32\", \"shape\": [1, " +
            width + "], \"data_offsets\": [0, " + QByteArray::number(half) + "]}, \"" + name +
            "B.weight\": {\"dtype\": \"F32\", \"shape\": [" + width + ", 1], \"data_offsets\": [" +
            QByteArray::number(half) + ", " + QByteArray::number(2 * half) + "]}}";
        head.append((8 - head.size() % 8) % 8, ' ');
        QByteArray bytes(8, '\0');
        qToLittleEndian<quint64>(quint64(head.size()), bytes.data());
        bytes += head + QByteArray(2 * half, '\0');
        bytes.chop(missing);
        writeFile(folder + QStringLiteral("/adapter_model.safetensors"), bytes);
    }
};

} // namespace support
