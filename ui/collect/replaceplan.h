// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/example.h"
#include "core/storage/edit.h"

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace ui {

struct ReplaceOptions
{
    enum class Where { Answers, Questions, AllTexts };

    QString find;
    QString replacement;
    bool matchCase = false;
    bool wholeWords = false;
    bool pattern = false; ///< `find` is a regular expression, `replacement` may use \1 to \9
    Where where = Where::Answers;

    bool operator==(const ReplaceOptions &) const = default;
};

/// Replaces in one text. A pattern that would take forever is stopped. A plain value, for any thread.
class TextReplacer
{
public:
    struct Outcome
    {
        QString text;
        int matches = 0;
        qsizetype firstAt = 0;     ///< where the first match begins in the old text
        qsizetype firstLength = 0; ///< its length in the old text
        qsizetype newLength = 0;   ///< length of what stands there now
    };

    /// InvalidInput, with a sentence for the user, when there is nothing to find or the pattern has a
    /// mistake.
    [[nodiscard]] static core::Result<TextReplacer> make(const ReplaceOptions &options);

    /// No value: nothing in `text` matches. TooLarge: the pattern is too complicated for this text.
    [[nodiscard]] core::Result<std::optional<Outcome>> replace(const QString &text) const;

private:
    QRegularExpression m_find;
    QString m_replacement;
    bool m_expand = false;
};

/// What replacing would do to one example.
struct PlannedChange
{
    core::ExamplePatch patch; ///< for this example at the revision that was looked at
    int matches = 0;
    // The surroundings of the first match, for the preview.
    QString before;
    QString after;
    qsizetype markAt = 0;
    qsizetype beforeLength = 0;
    qsizetype afterLength = 0;
};

/// No value: nothing to replace in this example. Errors as TextReplacer::replace().
[[nodiscard]] core::Result<std::optional<PlannedChange>> planReplacement(
    const core::Example &example, const TextReplacer &replacer, ReplaceOptions::Where where);

} // namespace ui
