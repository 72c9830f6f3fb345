// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/export/examplewriter.h"
#include "core/dataset/export/exporttext.h"
#include "core/dataset/export/tablewriters.h"
#include "core/dataset/rendering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Collects what is wrong with one example.
class Inspector
{
public:
    Inspector(QStringView format, const Example &example, qint64 number,
        std::vector<ExportProblem> &problems)
        : m_format(format)
        , m_example(example)
        , m_number(number)
        , m_problems(problems)
    {
    }

    void forTraining()
    {
        const std::vector<Turn> &turns = m_example.turns;
        const auto answer = answerTurn(turns);
        const bool callsTool = answer && turns[*answer].extra.contains("\"tool_calls\"");
        if (m_example.question().trimmed().isEmpty())
            must(ExportText::tr("Example %L1 has no question."));
        if (m_example.answer().trimmed().isEmpty() && !callsTool)
            must(ExportText::tr("Example %L1 has no answer."));
        else if (answer && *answer + 1 != turns.size())
            must(ExportText::tr("Example %L1 does not end with an answer."));
        const bool usesTools = std::any_of(turns.begin(), turns.end(), [](const Turn &turn) {
            return turn.role == Role::Tool || turn.extra.contains("\"tool_calls\"");
        });
        const bool simple = m_format == u"alpaca" || m_format == u"bedrock" ||
            m_format == u"vertex" || m_format == u"sharegpt";
        if (usesTools && simple)
            must(ExportText::tr("Example %L1 calls tools, which this format cannot hold."));
        if (m_format == u"preference") {
            if (!m_example.rejected || m_example.rejected->trimmed().isEmpty())
                must(ExportText::tr("Example %L1 has no worse answer to compare with."));
            else if (*m_example.rejected == m_example.answer())
                must(
                    ExportText::tr("The better and the worse answer of example %L1 are the same."));
        } else if (m_example.rejected) {
            note(ExportText::tr("The worse answer of example %L1 is left out."));
        }
    }

    void forSpreadsheet()
    {
        const QStringList cells = tableRow(m_example);
        const bool tooLong = std::any_of(cells.begin(), cells.end(),
            [](const QString &cell) { return cell.size() > kMaxXlsxCellLength; });
        if (tooLong) {
            must(ExportText::tr("Example %L1 is longer than a cell of a spreadsheet holds. Choose "
                                "another format."));
        }
    }

private:
    void add(const QString &sentence, bool mustFix)
    {
        m_problems.push_back({m_number, m_example.id, sentence.arg(m_number), mustFix});
    }
    void must(const QString &sentence) { add(sentence, true); }
    void note(const QString &sentence) { add(sentence, false); }

    QStringView m_format;
    const Example &m_example;
    qint64 m_number;
    std::vector<ExportProblem> &m_problems;
};

} // namespace

std::vector<ExportProblem> exportProblems(
    QStringView id, std::span<const Example> examples, const ExportContext &, qint64 firstNumber)
{
    std::vector<ExportProblem> problems;
    const ExportFormatInfo *format = exportFormat(id);
    if (!format)
        return problems;
    qint64 number = firstNumber;
    for (const Example &example : examples) {
        Inspector inspector(id, example, number++, problems);
        if (format->forTraining)
            inspector.forTraining();
        if (id == u"xlsx")
            inspector.forSpreadsheet();
    }
    return problems;
}

} // namespace core
