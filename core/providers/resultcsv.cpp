// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/resultcsv.h"

#include <cmath>

namespace core {

namespace {

using Column = std::optional<double> MetricPoint::*;

/// Where a column goes; the later of two that go to the same place wins, so full_… comes last.
Column columnFor(const QByteArray &name)
{
    if (name == "train_loss" || name == "training_loss")
        return &MetricPoint::trainLoss;
    if (name == "train_accuracy" || name == "train_mean_token_accuracy")
        return &MetricPoint::trainAccuracy;
    if (name == "valid_loss" || name == "validation_loss" || name == "full_valid_loss")
        return &MetricPoint::validLoss;
    if (name == "valid_mean_token_accuracy" || name == "validation_mean_token_accuracy" ||
        name == "valid_accuracy" || name == "full_valid_mean_token_accuracy")
        return &MetricPoint::validAccuracy;
    return nullptr;
}

QList<QByteArray> cellsOf(const QByteArray &line)
{
    QList<QByteArray> cells = line.split(',');
    for (QByteArray &cell : cells) {
        cell = cell.trimmed();
        if (cell.size() >= 2 && cell.startsWith('"') && cell.endsWith('"'))
            cell = cell.sliced(1, cell.size() - 2);
    }
    return cells;
}

std::optional<double> numberIn(const QByteArray &cell)
{
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<std::vector<MetricPoint>> readPlain(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> header = cellsOf(lines.front().toLower());
    const qsizetype stepColumn = header.indexOf("step");
    if (stepColumn < 0)
        return std::nullopt;
    std::vector<std::pair<qsizetype, Column>> columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (const Column column = columnFor(header[i]))
            columns.emplace_back(i, column);
    }
    std::stable_partition(columns.begin(), columns.end(),
        [&](const auto &column) { return !header[column.first].startsWith("full_"); });

    std::vector<MetricPoint> points;
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> cells = cellsOf(line);
        const auto step = numberIn(cells.value(stepColumn));
        if (!step || *step < 0 || *step > 1e15)
            continue;
        MetricPoint point{.step = static_cast<qint64>(*step)};
        for (const auto &[index, column] : columns) {
            if (const auto value = numberIn(cells.value(index)))
                point.*column = value;
        }
        points.push_back(point);
    }
    return points;
}

} // namespace

std::optional<std::vector<MetricPoint>> readResultCsv(const QByteArray &bytes)
{
    if (auto points = readPlain(bytes))
        return points;
    QByteArray letters = bytes; // base64 comes in lines
    for (const char space : {' ', '\t', '\r', '\n'})
        letters.replace(QByteArray(1, space), QByteArray());
    const auto decoded =
        QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? readPlain(*decoded) : std::nullopt;
}

} // namespace core
