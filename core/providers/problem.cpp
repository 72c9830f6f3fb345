// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/problem.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProviderProblem)
};

constexpr qsizetype kLongestDetail = 2000;

bool containsAny(const QString &text, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(),
        [&](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The line of the training file that a message speaks of, from 1; 0: none.
qint64 lineIn(const QString &message)
{
    static const QRegularExpression pattern(
        u"\\b(?:line|row|example)s?\\s*(?:number\\s*)?[#:]?\\s*(\\d{1,9})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(message);
    return match.hasMatch() ? match.captured(1).toLongLong() : 0;
}

bool speaksOfMoney(const ErrorBody &body)
{
    const QString all = body.code + u' ' + body.type + u' ' + body.message;
    return containsAny(all,
        {"insufficient_quota"_L1, "quotaexceeded"_L1, "billing"_L1, "credit"_L1, "balance"_L1,
            "spend limit"_L1, "spending limit"_L1, "exceeded your current quota"_L1, "payment"_L1});
}

bool speaksOfLength(const ErrorBody &body)
{
    return containsAny(body.code + u' ' + body.message,
        {"context_length"_L1, "context length"_L1, "too many tokens"_L1, "maximum context"_L1,
            "tokens; limit"_L1, "longer than the model"_L1, "too long"_L1});
}

bool speaksOfMemory(const ErrorBody &body)
{
    return containsAny(
        body.code + u' ' + body.message, {"out_of_memory"_L1, "out of memory"_L1, "of memory"_L1});
}

bool speaksOfDisk(const ErrorBody &body)
{
    return containsAny(body.code + u' ' + body.message,
        {"no space left"_L1, "disk is full"_L1, "disk full"_L1, "disk_full"_L1});
}

bool speaksOfFile(const ErrorBody &body)
{
    return body.param == u"training_file" || body.param == u"validation_file" ||
        body.param == u"file" ||
        containsAny(body.code + u' ' + body.message,
            {"invalid_training_file"_L1, "jsonlvalidationfailed"_L1, "invalid_file"_L1,
                "invalidpayload"_L1});
}

bool speaksOfClosing(const ErrorBody &body)
{
    return containsAny(body.code + u' ' + body.message,
        {"no longer"_L1, "not available"_L1, "deprecated"_L1, "unavailable to"_L1,
            "not permitted to fine"_L1, "fine-tuning is"_L1, "winding down"_L1});
}

/// From what a 4xx says about what was sent.
ProblemKind kindOfRejection(const ErrorBody &body)
{
    if (speaksOfMoney(body))
        return ProblemKind::NoCredit;
    if (speaksOfMemory(body))
        return ProblemKind::NoMemory;
    if (speaksOfLength(body))
        return ProblemKind::ExampleTooLong;
    if (lineIn(body.message) > 0 || speaksOfFile(body))
        return ProblemKind::ExampleRejected;
    return ProblemKind::SettingRejected;
}

ProblemKind kindOfStatus(int status, Purpose purpose, const ErrorBody &body)
{
    const bool aboutTuning = purpose == Purpose::CreateJob || purpose == Purpose::ListJobs;
    switch (status) {
    case 401:
        return ProblemKind::KeyRejected;
    case 402:
        return ProblemKind::NoCredit;
    case 403:
        if (speaksOfMoney(body))
            return ProblemKind::NoCredit;
        return purpose == Purpose::CreateJob && speaksOfClosing(body) ? ProblemKind::TuningClosed
                                                                      : ProblemKind::NotAllowed;
    case 404:
        if (aboutTuning && body.param == u"model")
            return ProblemKind::ModelUnusable;
        return aboutTuning ? ProblemKind::NotOffered : ProblemKind::NotThere;
    case 405:
    case 501:
        return ProblemKind::NotOffered;
    case 408:
        return ProblemKind::TimedOut;
    case 409:
        return ProblemKind::Busy;
    case 413:
        return ProblemKind::FileTooLarge;
    case 429:
        return speaksOfMoney(body) ? ProblemKind::NoCredit : ProblemKind::SlowDown;
    case 507:
        return ProblemKind::DiskFull;
    default:
        break;
    }
    if (speaksOfDisk(body))
        return ProblemKind::DiskFull;
    if (status >= 500)
        return speaksOfMemory(body) ? ProblemKind::NoMemory : ProblemKind::ServerTrouble;
    if (status >= 400)
        return kindOfRejection(body);
    return status >= 300 ? ProblemKind::Moved : ProblemKind::UnreadableReply;
}

struct Words
{
    QString title;
    QString body;
    Fault fault = Fault::Unknown;
    Charge charge = Charge::Nothing;
    std::vector<NextStep> next = {};
};

Words wordsFor(ProblemKind kind, const QString &who)
{
    using enum NextStep;
    switch (kind) {
    case ProblemKind::KeyRejected:
        return {Tr::tr("The access key was not accepted."),
            Tr::tr("It may have been mistyped, or switched off at %1. Your examples are safe.")
                .arg(who),
            Fault::Yours, Charge::Nothing, {EnterKey, FindKey}};
    case ProblemKind::KeyMissing:
        return {Tr::tr("%1 wants an access key.").arg(who),
            Tr::tr("Enter it once; it is kept in your computer's password safe."), Fault::Yours,
            Charge::Nothing, {EnterKey, FindKey}};
    case ProblemKind::NoCredit:
        return {Tr::tr("Your account at %1 has no credit left.").arg(who),
            Tr::tr("Nothing was charged. Add credit there, then try again."), Fault::Yours,
            Charge::Nothing, {OpenBilling, TryAgain}};
    case ProblemKind::SlowDown:
        return {Tr::tr("The service asked us to slow down."),
            Tr::tr("Attune carries on by itself in a moment."), Fault::Provider, Charge::Nothing,
            {Wait}};
    case ProblemKind::NotAllowed:
        return {Tr::tr("%1 does not allow this with your access key.").arg(who),
            Tr::tr("Often the key lacks a permission, or the account lacks credit. Your examples "
                   "are safe."),
            Fault::Yours, Charge::Nothing, {EnterKey, OpenBilling, CopyDetails}};
    case ProblemKind::TuningClosed:
        return {Tr::tr("%1 no longer accepts new tuning.").arg(who),
            Tr::tr("That is the provider's decision. You can choose another, tune on this "
                   "computer, or export the file."),
            Fault::Provider, Charge::Nothing, {ChooseAnother, ExportFile}};
    case ProblemKind::NotOffered:
        return {Tr::tr("%1 answers, but it cannot tune models.").arg(who),
            Tr::tr("Many services only answer questions. Check the address, choose another "
                   "place, or tune on this computer."),
            Fault::Provider, Charge::Nothing, {CheckAddress, ChooseAnother, ExportFile}};
    case ProblemKind::Moved:
        return {Tr::tr("The address of %1 leads elsewhere.").arg(who),
            Tr::tr("Nothing was sent on, so that your access key stays where it belongs. Check "
                   "the address."),
            Fault::Yours, Charge::Nothing, {CheckAddress}};
    case ProblemKind::NotThere:
        return {Tr::tr("%1 no longer has this.").arg(who),
            Tr::tr("It was deleted there, or it belongs to another access key. Your examples are "
                   "safe."),
            Fault::Provider, Charge::Unknown, {TryAgain, CopyDetails}};
    case ProblemKind::Busy:
        return {Tr::tr("%1 is still busy with something else of yours.").arg(who),
            Tr::tr("Nothing was charged. Try again when that has ended."), Fault::Provider,
            Charge::Nothing, {TryAgain, CopyDetails}};
    case ProblemKind::FileTooLarge:
        return {Tr::tr("The training file is too large for %1.").arg(who),
            Tr::tr("Nothing was charged. Leave out examples that repeat each other, or choose "
                   "another place."),
            Fault::Yours, Charge::Nothing, {ChooseAnother, ExportFile}};
    case ProblemKind::ExampleRejected:
        return {Tr::tr("%1 could not use the training file.").arg(who),
            Tr::tr("Nothing was charged. Look at the examples, then try again."), Fault::Yours,
            Charge::Nothing, {GoToExample, LeaveOutExample, CopyDetails}};
    case ProblemKind::ExampleTooLong:
        return {Tr::tr("An example is too long for this model."),
            Tr::tr("Nothing was charged. Shorten it, leave it out, or choose a model that reads "
                   "longer texts."),
            Fault::Yours, Charge::Nothing, {GoToExample, LeaveOutExample, ChooseAnother}};
    case ProblemKind::SettingRejected:
        return {Tr::tr("%1 does not accept one of the settings.").arg(who),
            Tr::tr("Nothing was charged. Change it under “More”, then try again."), Fault::Yours,
            Charge::Nothing, {ChangeSettings, CopyDetails}};
    case ProblemKind::ServerTrouble:
        return {Tr::tr("%1 has a problem of its own right now.").arg(who),
            Tr::tr("Your examples are safe. It usually passes within minutes."), Fault::Provider,
            Charge::Unknown, {TryAgain, CopyDetails}};
    case ProblemKind::UnreadableReply:
        return {Tr::tr("%1 did not answer as a tuning service does.").arg(who),
            Tr::tr("A wrong address, a sign-in page or a filter in between are the usual causes. "
                   "Check the address, then try again."),
            Fault::Unknown, Charge::Unknown, {CheckAddress, TryAgain, CopyDetails}};
    case ProblemKind::Offline:
        return {Tr::tr("%1 cannot be reached.").arg(who),
            Tr::tr("You can keep editing; it continues when the connection is back."),
            Fault::Network, Charge::Nothing, {TryAgain, CheckAddress}};
    case ProblemKind::TimedOut:
        return {Tr::tr("%1 took too long to answer.").arg(who),
            Tr::tr("Your examples are safe. Attune asks again by itself."), Fault::Network,
            Charge::Unknown, {TryAgain}};
    case ProblemKind::Insecure:
        return {Tr::tr("%1 could not prove who it is.").arg(who),
            Tr::tr("So nothing was sent. Check that the date and time of this computer are right; "
                   "if they are, ask whoever runs that service."),
            Fault::Unknown, Charge::Nothing, {CheckClock, CheckAddress, TryAgain}};
    case ProblemKind::BrokenReply:
        return {Tr::tr("The connection to %1 broke off.").arg(who),
            Tr::tr("Your examples are safe. Attune finds out what arrived before it does anything "
                   "twice."),
            Fault::Network, Charge::Unknown, {TryAgain}};
    case ProblemKind::ReplyTooLarge:
        return {Tr::tr("%1 sent far more than it was asked for.").arg(who),
            Tr::tr("It was not taken. Check the address, or ask whoever runs that service."),
            Fault::Provider, Charge::Unknown, {CheckAddress, CopyDetails}};
    case ProblemKind::Stopped:
        return {Tr::tr("Stopped."), Tr::tr("Nothing more is sent. Your examples are safe."),
            Fault::Unknown, Charge::Nothing, {TryAgain}};
    case ProblemKind::NoMemory:
        return {Tr::tr("There is not enough memory for this model."),
            Tr::tr("Nothing is lost. Close other programs, choose a smaller model, or shorten the "
                   "longest examples."),
            Fault::ThisComputer, Charge::Nothing, {ChooseAnother, TryAgain, CopyDetails}};
    case ProblemKind::DiskFull:
        return {Tr::tr("The disk is full."),
            Tr::tr("What was learned so far is kept. Free some space, then try again."),
            Fault::ThisComputer, Charge::Nothing, {FreeSpace, TryAgain}};
    case ProblemKind::EngineMissing:
        return {Tr::tr("The part of Attune that tunes on this computer did not start."),
            Tr::tr("Your examples are safe. Try again; if it stays so, install Attune anew or copy "
                   "the details for whoever helps you."),
            Fault::ThisComputer, Charge::Nothing, {TryAgain, CopyDetails}};
    case ProblemKind::ModelUnusable:
        return {Tr::tr("This model cannot be used here."),
            Tr::tr("Its folder is not complete, or it is of a kind that Attune does not know yet. "
                   "Choose another model."),
            Fault::Yours, Charge::Nothing, {ChooseAnother, CopyDetails}};
    case ProblemKind::Uncertain:
        return {Tr::tr("It is not certain whether %1 has started this tuning.").arg(who),
            Tr::tr("The connection broke off at the wrong moment, and the service cannot say. Look "
                   "at its own page first: sending again could start, and cost, a second one."),
            Fault::Network, Charge::Unknown, {Forget, SendAgain, CopyDetails}};
    case ProblemKind::Other:
        break;
    }
    return {Tr::tr("Tuning stopped at %1.").arg(who),
        Tr::tr("Your examples are safe. Copy the details for whoever helps you, or try again."),
        Fault::Unknown, Charge::Unknown, {TryAgain, CopyDetails}};
}

/// Names the example and quotes the reason, where there is one.
void pointAtExample(ProviderProblem &problem, const QString &message)
{
    if (problem.kind != ProblemKind::ExampleRejected && problem.kind != ProblemKind::ExampleTooLong)
        return;
    problem.example = lineIn(message);
    if (problem.example == 0)
        return;
    problem.title = problem.kind == ProblemKind::ExampleTooLong
        ? Tr::tr("Example %1 is too long for this model.").arg(problem.example)
        : Tr::tr("Example %1 could not be used.").arg(problem.example);
}

void quoteReason(ProviderProblem &problem)
{
    static constexpr std::array quoted{ProblemKind::Other, ProblemKind::NotAllowed,
        ProblemKind::TuningClosed, ProblemKind::ExampleRejected, ProblemKind::SettingRejected,
        ProblemKind::Busy, ProblemKind::ModelUnusable};
    if (problem.detail.isEmpty() ||
        std::find(quoted.begin(), quoted.end(), problem.kind) == quoted.end())
        return;
    constexpr qsizetype longest = 300;
    QString reason = problem.detail.simplified();
    if (reason.size() > longest)
        reason = reason.first(longest) + u'…';
    problem.body = Tr::tr("They gave this reason: “%1”.").arg(reason) + u' ' + problem.body;
}

} // namespace

bool ProviderProblem::isTemporary() const
{
    switch (kind) {
    case ProblemKind::SlowDown:
    case ProblemKind::ServerTrouble:
    case ProblemKind::UnreadableReply:
    case ProblemKind::Offline:
    case ProblemKind::TimedOut:
    case ProblemKind::BrokenReply:
        return true;
    default:
        return false;
    }
}

QString describe(Fault fault)
{
    switch (fault) {
    case Fault::Yours:
        return Tr::tr("You can put this right yourself.");
    case Fault::Provider:
        return Tr::tr("That is on the provider's side.");
    case Fault::Network:
        return Tr::tr("That is the connection in between.");
    case Fault::ThisComputer:
        return Tr::tr("That is this computer.");
    case Fault::Unknown:
        break;
    }
    return Tr::tr("The cause is not certain.");
}

QString describe(Charge charge)
{
    switch (charge) {
    case Charge::Nothing:
        return Tr::tr("Nothing was charged.");
    case Charge::WhatWasDone:
        return Tr::tr("What was done until then is charged.");
    case Charge::Unknown:
        break;
    }
    return Tr::tr("Look at the provider's page to see whether it was charged.");
}

ProviderProblem makeProblem(ProblemKind kind, const QString &who, const QString &detail)
{
    Words words = wordsFor(kind, who);
    return {.kind = kind,
        .title = words.title,
        .body = words.body,
        .fault = words.fault,
        .charge = words.charge,
        .next = std::move(words.next),
        .detail = withoutKeys(detail.left(kLongestDetail))};
}

ProviderProblem problemFromReply(
    const HttpReply &reply, Purpose purpose, const QString &who, qint64 now)
{
    const std::optional<ErrorBody> read = readErrorBody(reply.body);
    ErrorBody body = read.value_or(ErrorBody{});
    // An error page of something in between says nothing about the service itself.
    ProblemKind kind = kindOfStatus(reply.status, purpose, body);
    if (!read && !reply.body.isEmpty() && reply.status >= 400 && reply.status < 500 &&
        (kind == ProblemKind::SettingRejected || kind == ProblemKind::NotThere))
        kind = ProblemKind::UnreadableReply;
    QString detail = read ? body.message : QString::fromUtf8(reply.body.left(200)).simplified();
    if (kind == ProblemKind::Moved)
        detail = QString::fromUtf8(reply.header("Location"));
    ProviderProblem problem = makeProblem(kind, who, detail);
    problem.status = reply.status;
    pointAtExample(problem, body.message);
    quoteReason(problem);
    if (kind == ProblemKind::SlowDown) {
        problem.wait = retryAfter(reply, now);
        if (problem.wait) {
            problem.body = Tr::tr("Attune carries on by itself in %n second(s).", nullptr,
                static_cast<int>(std::chrono::ceil<std::chrono::seconds>(*problem.wait).count()));
        }
    }
    return problem;
}

ProviderProblem problemFromError(const Error &error, const QString &who)
{
    const auto kind = [&] {
        switch (error.code) {
        case ErrorCode::Offline:
            return ProblemKind::Offline;
        case ErrorCode::TimedOut:
            return ProblemKind::TimedOut;
        case ErrorCode::Insecure:
            return ProblemKind::Insecure;
        case ErrorCode::BrokenReply:
            return ProblemKind::BrokenReply;
        case ErrorCode::TooLarge:
            return ProblemKind::ReplyTooLarge;
        case ErrorCode::Cancelled:
            return ProblemKind::Stopped;
        case ErrorCode::DiskFull:
            return ProblemKind::DiskFull;
        default:
            return ProblemKind::Other;
        }
    }();
    ProviderProblem problem = makeProblem(kind, who, error.detail);
    if (kind == ProblemKind::Other && !error.message.isEmpty())
        problem.body = error.message;
    return problem;
}

ProviderProblem problemFromJob(const QString &code, const QString &message, const QString &who)
{
    const ErrorBody body{.message = message, .type = {}, .code = code, .param = {}};
    ProblemKind kind = ProblemKind::Other;
    if (speaksOfDisk(body))
        kind = ProblemKind::DiskFull;
    else if (!message.isEmpty())
        kind = kindOfRejection(body);
    if (kind == ProblemKind::SettingRejected)
        kind = ProblemKind::Other;
    ProviderProblem problem = makeProblem(kind, who, message);
    pointAtExample(problem, message);
    quoteReason(problem);
    return problem;
}

std::optional<ErrorBody> readErrorBody(const QByteArray &bytes)
{
    const std::optional<Json> json = parseJson(bytes);
    if (!json || !json->is_object())
        return std::nullopt;
    if (const Json *detail = field(*json, "detail")) { // FastAPI
        if (detail->is_string())
            return ErrorBody{.message = textOf(*detail), .type = {}, .code = {}, .param = {}};
        if (detail->is_array() && !detail->empty()) {
            const Json &first = detail->front();
            ErrorBody body{.message = textField(first, "msg"),
                .type = textField(first, "type"),
                .code = {},
                .param = {}};
            if (const Json *place = field(first, "loc"); place && place->is_array()) {
                for (const Json &part : *place)
                    body.param = part.is_string() ? textOf(part) : body.param;
            }
            return body;
        }
    }
    const Json *error = field(*json, "error");
    if (error && error->is_string())
        return ErrorBody{.message = textOf(*error), .type = {}, .code = {}, .param = {}};
    const Json &source = error ? *error : *json;
    ErrorBody body{.message = textField(source, "message"),
        .type = textField(source, "type"),
        .code = textField(source, "code"),
        .param = textField(source, "param")};
    if (body.code.isEmpty())
        body.code = textField(source, "status"); // Google
    if (body.message.isEmpty() && body.code.isEmpty() && !error)
        return std::nullopt;
    return body;
}

QString withoutKeys(QString text)
{
    // Prefixes that services give their keys, and whatever follows "Bearer" or "key".
    static const QRegularExpression pattern(
        u"\\b(?:(?:sk|pk|rk|fw|tgp|hf|nvapi|gsk|key|local)[-_][A-Za-z0-9*_\\-]{6,}"
        "|Bearer\\s+[^\\s\"',;]+|(?<=key: )[^\\s\"',;]{8,}|[A-Za-z0-9_\\-]{40,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(pattern, u"•••"_s);
}

QByteArray toJson(const ProviderProblem &problem)
{
    Json next = Json::array();
    for (const NextStep step : problem.next)
        next.push_back(static_cast<int>(step));
    Json json{{"kind", static_cast<int>(problem.kind)}, {"title", problem.title.toStdString()},
        {"body", problem.body.toStdString()}, {"fault", static_cast<int>(problem.fault)},
        {"charge", static_cast<int>(problem.charge)}, {"next", next}, {"example", problem.example},
        {"status", problem.status}, {"detail", problem.detail.toStdString()}};
    if (problem.wait)
        json["wait"] = problem.wait->count();
    return toBytes(json);
}

std::optional<ProviderProblem> problemFromJson(const QByteArray &bytes)
{
    const std::optional<Json> json = parseJson(bytes);
    if (!json || !json->is_object())
        return std::nullopt;
    const auto number = [&](const char *key) { return integerField(*json, key).value_or(0); };
    ProviderProblem problem{.kind = static_cast<ProblemKind>(number("kind")),
        .title = textField(*json, "title"),
        .body = textField(*json, "body"),
        .fault = static_cast<Fault>(number("fault")),
        .charge = static_cast<Charge>(number("charge")),
        .example = number("example"),
        .status = static_cast<int>(number("status")),
        .detail = textField(*json, "detail")};
    if (const auto wait = integerField(*json, "wait"))
        problem.wait = std::chrono::milliseconds(*wait);
    if (const Json *next = field(*json, "next"); next && next->is_array()) {
        for (const Json &step : *next) {
            if (step.is_number_integer())
                problem.next.push_back(static_cast<NextStep>(step.get<int>()));
        }
    }
    return problem;
}

} // namespace core
