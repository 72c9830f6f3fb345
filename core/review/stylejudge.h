// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/checks/checkoptions.h"
#include "core/dataset/checkrecords.h"
#include "core/dataset/example.h"

#include <QString>

#include <map>
#include <span>
#include <vector>

namespace core {

/// A clear convention of the house style, as answers of a model are held against it.
struct JudgedConvention
{
    QString key;     ///< "fmt.greeting"; kCategoryConvention for the place of the category
    QString segment; ///< category of which it holds; empty: all
    QString title;   ///< "Greeting", translated
    QString house;   ///< how the house does it: "Dear", "between 30 and 60", translated

    bool operator==(const JudgedConvention &) const = default;
};
inline constexpr char kCategoryConvention[] = "answer.category";

/// How one answer stands to one convention that applies to it.
struct StyleMark
{
    int convention = 0; ///< index into StyleJudge::conventions()
    bool followed = false;

    bool operator==(const StyleMark &) const = default;
};

/// How one answer stands to the house style.
struct StyleReading
{
    std::vector<StyleMark> marks; ///< by convention; those that do not apply are not there

    [[nodiscard]] bool followsAll() const;
};

/// Holds answers that are no examples against the house style of a project: the same checks look at them,
/// and each clear convention that applies is followed or not. Conventions that lean or are split are
/// not judged. Immutable; judge() may be called from several threads at once.
class StyleJudge
{
public:
    /// `style` as a Checker found it with these `options`.
    StyleJudge(const checks::HouseStyle &style, checks::CheckOptions options);
    /// Learns the house style from examples in memory.
    [[nodiscard]] static StyleJudge learn(
        std::span<const Example> examples, checks::CheckOptions options);
    /// The same with everything that was decided about the checks of a project. Takes as long as a look
    /// at all its examples does.
    [[nodiscard]] static Result<StyleJudge> ofProject(std::span<const Example> examples,
        const ProjectSettings &settings, const CheckRecords &records);

    [[nodiscard]] const std::vector<JudgedConvention> &conventions() const { return m_conventions; }
    [[nodiscard]] const checks::CheckOptions &options() const { return m_options; }

    /// `answer` to the question and reference material of `asked`, as the model wrote it: the category is
    /// still in its place.
    [[nodiscard]] StyleReading judge(const Example &asked, const QString &answer) const;
    /// The answer without the category, where that stands in its place; else as it is.
    [[nodiscard]] QString body(const QString &answer) const;

private:
    struct Known
    {
        checks::StyleEntry entry;
        int convention = -1; ///< not clear
    };
    [[nodiscard]] const Known *knownFor(const QString &key, const QString &category) const;

    checks::CheckOptions m_options;
    std::vector<JudgedConvention> m_conventions;
    std::map<std::pair<QString, QString>, Known> m_known; ///< by key and segment
    std::vector<int> m_checks; ///< indices of those with a clear convention
};

} // namespace core
