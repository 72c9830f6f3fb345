// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/comparing.h"

#include "core/jobs/waiting.h"
#include "core/storage/projectstore.h"
#include "core/storage/try.h"
#include "core/text/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::VoteCommand)
};

enum class Wish { Show, Vote, TakeBack };

struct Choice
{
    Wish wish = Wish::Show;
    core::BlindChoice blind = core::BlindChoice::Same;
};

std::optional<Choice> choiceFromWord(const QString &word)
{
    using core::BlindChoice;
    if (word == u"show")
        return Choice{};
    if (word == u"undo")
        return Choice{Wish::TakeBack};
    if (word == u"left" || word == u"1")
        return Choice{Wish::Vote, BlindChoice::Left};
    if (word == u"right" || word == u"2")
        return Choice{Wish::Vote, BlindChoice::Right};
    if (word == u"same" || word == u"3")
        return Choice{Wish::Vote, BlindChoice::Same};
    if (word == u"bad" || word == u"4")
        return Choice{Wish::Vote, BlindChoice::BothBad};
    return std::nullopt;
}

/// "3": the next row of comparison 3 without a vote; "3:7": its seventh.
core::Result<core::RowSummary> rowFromWord(
    const core::ReviewStore &review, const QString &word, const std::stop_token &stop)
{
    bool isNumber = false;
    const qint64 comparison = word.section(u':', 0, 0).toLongLong(&isNumber);
    bool isPlace = true;
    const int place = word.contains(u':') ? word.section(u':', 1).toInt(&isPlace) : 0;
    if (!isNumber || !isPlace)
        return core::fail(core::ErrorCode::InvalidInput,
            Tr::tr("COMPARISON is a number that attune-cli compare printed, or NUMBER:ROW."));
    ATTUNE_TRY(core::waitFor(review.comparison(comparison), stop));
    ATTUNE_TRY_ASSIGN(const auto rows, core::waitFor(review.summaries(comparison), stop));
    for (const core::RowSummary &row : rows) {
        const bool next = place == 0 && row.leak == core::Leak::None && row.complete && !row.choice;
        if (next || (place > 0 && row.place + 1 == place))
            return row;
    }
    return core::fail(core::ErrorCode::NotFound,
        place == 0 ? Tr::tr("Every pair of answers has its vote.")
                   : Tr::tr("This comparison has no row %1.").arg(place));
}

Json pairJson(const core::BlindPair &pair)
{
    Json json{{"row", pair.place + 1}, {"question", utf8(pair.asked.question())},
        {"reference", utf8(pair.asked.reference)}, {"left", utf8(pair.answers[0])},
        {"right", utf8(pair.answers[1])}, {"note", utf8(pair.note)},
        {"counts", pair.leak == core::Leak::None}};
    if (pair.opened) {
        static constexpr std::array kNames{"before", "after", "same", "both-bad"};
        json["choice"] = kNames.at(static_cast<std::size_t>(pair.opened->choice));
        json["leftIs"] = pair.opened->left == core::Side::Before ? "before" : "after";
    }
    return json;
}

void printPair(const Invocation &invocation, const core::BlindPair &pair)
{
    const Output &out = invocation.out;
    out.value(pairJson(pair));
    out.line(Tr::tr("Row %1").arg(pair.place + 1));
    out.line(core::displayText(pair.asked.question()));
    for (const core::Place place : {core::Place::Left, core::Place::Right}) {
        out.line(u"\n--- "_s + (place == core::Place::Left ? Tr::tr("left") : Tr::tr("right")));
        const auto at = static_cast<std::size_t>(place);
        out.line(core::displayText(pair.there[at] ? pair.answers[at] : pair.problems[at]));
    }
    if (pair.opened)
        out.line(u"\n"_s +
            (pair.opened->left == core::Side::Before
                    ? Tr::tr("The first model stood on the left, the second on the right.")
                    : Tr::tr("The second model stood on the left, the first on the right.")));
}

ExitCode vote(const Invocation &invocation)
{
    const auto choice = choiceFromWord(invocation.arguments.at(2));
    if (!choice) {
        invocation.out.message(Tr::tr("CHOICE is left, right, same, bad, undo or show."));
        return ExitCode::Usage;
    }
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const core::ReviewStore review(**store);
    const auto row = rowFromWord(review, invocation.arguments.at(1), invocation.stop);
    if (!row)
        return invocation.out.failed(row.error());
    if (choice->wish != Wish::Show) {
        if (choice->wish == Wish::Vote && !row->complete) {
            invocation.out.message(Tr::tr("This row has not got both answers yet."));
            return ExitCode::BadInput;
        }
        const auto whole = core::waitFor(review.row(row->id), invocation.stop);
        if (!whole)
            return invocation.out.failed(whole.error());
        const auto kept = choice->wish == Wish::Vote
            ? std::optional(core::choiceFor(choice->blind, whole->swapped))
            : std::nullopt;
        core::Edit edit = core::voteEdit(row->id, kept);
        if (invocation.options.isSet(u"note"_s))
            edit.votes.front().note = invocation.options.value(u"note"_s);
        const auto voted = (*store)->apply(std::move(edit)).result();
        if (!voted)
            return invocation.out.failed(voted.error());
    }
    const auto pair = core::waitFor(review.pair(row->id), invocation.stop);
    if (!pair)
        return invocation.out.failed(pair.error());
    printPair(invocation, *pair);
    return ExitCode::Fine;
}

} // namespace

Command voteCommand()
{
    return {u"vote"_s, u"FILE COMPARISON[:ROW] CHOICE [--note TEXT]"_s,
        Tr::tr("Says which of two answers is better, blind: left, right, same, bad; undo takes it "
               "back, show only shows them. Without ROW: the next one."),
        3, 3, {{u"note"_s, Tr::tr("Kept with the vote."), u"TEXT"_s}}, vote};
}

} // namespace app
