// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QByteArray>

#include <vector>

namespace core {

/// Appends a turn as {"role": …, "content": …} with its extra keys.
void appendOpenAiTurn(QByteArray &out, const Turn &turn);
/// Appends turns as a JSON list of such.
void appendOpenAiTurns(QByteArray &out, const std::vector<Turn> &turns);
/// Appends {"from": "human", "value": …} with the extra keys.
void appendShareGptTurn(QByteArray &out, const Turn &turn);
/// Appends {"role": "user", "parts": [{"text": …}]} with the extra keys.
void appendVertexTurn(QByteArray &out, const Turn &turn);
/// Appends {"role": "user", "content": [{"text": …}]} with the extra keys.
void appendBedrockTurn(QByteArray &out, const Turn &turn);

} // namespace core
