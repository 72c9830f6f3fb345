// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace core {

/// What the user decided about the checks of a project, as text that core/checks/checkdecisions.h
/// reads and writes. Empty: nothing yet. In parts, because undo keeps each changed part whole:
/// ignoring one finding must not copy a glossary.
struct CheckRecords
{
    QString style = {};    ///< the style that was chosen, checks that are switched off
    QString terms = {};    ///< glossary and required phrases
    QString ignored = {};  ///< what was ignored one by one
    QString accepted = {}; ///< what was there when everything was accepted
    QString learned = {};  ///< earlier house style, how often each check was right

    bool operator==(const CheckRecords &) const = default;
};

} // namespace core
