// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/worddiff.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>
#include <vector>

namespace core {

// A report as a plain value: what it says, not how it looks. One writer makes a web page of it, another one
// paper. All texts are plain; the writers escape them and show them with displayText().

struct ReportParagraph
{
    enum class Kind { Normal, Lead, Note, Warning };
    QString text;
    Kind kind = Kind::Normal;
};

struct ReportList
{
    QStringList items;
};

/// Names and values, one below the other.
struct ReportFacts
{
    std::vector<std::pair<QString, QString>> facts;
};

struct ReportTable
{
    QString caption;
    QStringList head;
    std::vector<QStringList> rows; ///< as wide as the head; the first cell heads its row
    bool numbers = true;           ///< all but the first column
};

/// Parts of a whole, as a bar with its numbers in words.
struct ReportBar
{
    QString title;
    std::vector<std::pair<QString, qint64>> parts;
};

/// A question with what both answered.
struct ReportPair
{
    QString title;
    QString question;
    QString beforeName;
    QString before;
    QString afterName;
    QString after;
    std::vector<DiffPiece> pieces = {}; ///< of `before` and `after`
    QString kept = {};                  ///< what people answered; empty: not known
    QStringList remarks = {};
};

/// A text as somebody wrote it, for example house rules.
struct ReportQuotation
{
    QString text;
};

using ReportBlock = std::variant<ReportParagraph, ReportList, ReportFacts, ReportTable, ReportBar,
    ReportPair, ReportQuotation>;

struct ReportSection
{
    QString title;
    std::vector<ReportBlock> blocks;
};

struct ReportDocument
{
    QString title;
    QString subtitle;
    QString language;         ///< "en", "de-AT": of the report's own words
    bool rightToLeft = false; ///< its own words
    std::vector<ReportSection> sections;
};

/// One HTML file that needs nothing from anywhere: no script, no font, no picture, no network. Semantic
/// elements, light and dark by the reader's choice, made for printing, too. UTF-8.
[[nodiscard]] QByteArray htmlReport(const ReportDocument &report);
/// The same content in the part of HTML 4 that QTextDocument understands, for paper: always black on white.
[[nodiscard]] QString printReport(const ReportDocument &report);

} // namespace core
