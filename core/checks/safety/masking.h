// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/finding.h"
#include "core/checks/safety/personaldata.h"
#include "core/dataset/example.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace core::checks {

enum class MaskStyle {
    Placeholder, ///< "[EMAIL_1]"
    Fictitious,  ///< a value of the same kind that is nobody's
};

/// How placeholders are written: the house's own brackets, where it has some.
struct MaskForm
{
    MaskStyle style = MaskStyle::Placeholder;
    QString open = QStringLiteral("[");
    QString close = QStringLiteral("]");
};

/// Replaces personal data: the same value always by the same thing, as long as the masker lives. One
/// masker for a project keeps its examples consistent with each other.
class Masker
{
public:
    explicit Masker(MaskForm form = {})
        : m_form(std::move(form))
    {
    }

    /// What stands for the value from now on.
    [[nodiscard]] QString mask(DatumKind kind, const QString &value);

    struct Given
    {
        DatumKind kind = DatumKind::Email;
        QString value; ///< as it was first written
        QString mask;
        qint64 uses = 0;
    };
    /// Everything that was replaced so far, in the order in which it was met: the preview.
    [[nodiscard]] const std::vector<Given> &given() const { return m_given; }

private:
    MaskForm m_form;
    std::vector<Given> m_given;
    std::unordered_map<quint64, std::size_t> m_places; ///< hash of kind and folded value
    std::map<DatumKind, int> m_counts;
};

/// All personal data in a text, without overlaps, in reading order; of two that overlap the surer one.
/// Below `certainty` it is left out. Names only where `names`.
[[nodiscard]] std::vector<PersonalDatum> findPersonalData(
    const Document &document, double certainty = 0.8, bool names = false);

/// The edits that mask the text, for a preview or applyEdits().
[[nodiscard]] std::vector<TextEdit> maskText(
    const QString &text, Masker &masker, double certainty = 0.8, bool names = false);

/// The example with every text of it masked: turns, reference, worse answer, own house rules, note.
[[nodiscard]] Example maskExample(
    const Example &example, Masker &masker, double certainty = 0.8, bool names = false);

/// A value of the same kind that is nobody's: numbers and domains reserved for fiction, the same for the
/// same original.
[[nodiscard]] QString fictitious(DatumKind kind, QStringView value);

} // namespace core::checks
