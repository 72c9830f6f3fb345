// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/document.h"

#include <QString>

namespace core::checks {

/// How an answer opens and closes.
struct AnswerParts
{
    Span head = {};         ///< a first line "Category: Delivery"; empty: none
    Span headValue = {};    ///< "Delivery"
    Span greeting = {};     ///< "Dear Zoe," with its mark; empty: none
    Span greetingWord = {}; ///< "Dear"
    Span addressee = {};    ///< "Zoe"
    int greetingForm =
        0;             ///< index into greetingForms(); 0: none; -1: a short first line of its own
    Span signoff = {}; ///< from the closing phrase to the end, names included; empty: none
    Span signoffPhrase = {}; ///< "Kind regards"
    int signoffForm = 0; ///< index into signoffForms(); 0: none; -1: a short last line of its own
    Span body = {};      ///< between the two
    QString writer = {}; ///< the name under the question, to address; empty: not found
};

/// The greetings that are known as such, in several languages; index 0 is none.
[[nodiscard]] const std::vector<QString> &greetingForms();
[[nodiscard]] const std::vector<QString> &signoffForms();

[[nodiscard]] AnswerParts partsOf(const Document &answer, const Document &question);

} // namespace core::checks
