// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ListCommand)
};

constexpr std::array kStatusNames = {u"todo", u"needs-work", u"done"};
constexpr std::array kSplitNames = {u"train", u"validation", u"kept", u"left-out"};

template <class Value, std::size_t N>
bool readName(
    const QString &name, const std::array<const char16_t *, N> &names, std::optional<Value> &value)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QStringView(names[i])) {
            value = static_cast<Value>(i);
            return true;
        }
    }
    return false;
}

template <class Value, std::size_t N>
std::string nameOf(Value value, const std::array<const char16_t *, N> &names)
{
    return utf8(QString::fromUtf16(names.at(static_cast<std::size_t>(value))));
}

Json toJson(const core::Example &example, qint64 position)
{
    Json json = {{"id", example.id}, {"position", position}, {"question", utf8(example.question())},
        {"answer", utf8(example.answer())}, {"status", nameOf(example.status, kStatusNames)},
        {"split", nameOf(example.split, kSplitNames)}, {"category", utf8(example.category)},
        {"tags", Json::array()}, {"reference", utf8(example.reference)},
        {"note", utf8(example.note)}, {"created", example.created}, {"updated", example.updated}};
    for (const QString &tag : example.tags)
        json["tags"].push_back(utf8(tag));
    if (!example.source.file.isEmpty())
        json["source"] = {{"file", utf8(example.source.file)}, {"row", example.source.row}};
    return json;
}

QString oneLine(const core::Example &example, qint64 position)
{
    const auto cut = [](const QString &text) {
        const QString line = text.left(200).simplified();
        return line.size() > 60 ? line.left(59) + u'…' : line;
    };
    return u"%1\t%2\t%3"_s.arg(position).arg(cut(example.question()), cut(example.answer()));
}

ExitCode list(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    core::ExampleQuery query;
    query.text = options.value(u"find"_s);
    if (options.isSet(u"status"_s) &&
        !readName(options.value(u"status"_s), kStatusNames, query.status)) {
        invocation.out.message(Tr::tr("--status takes todo, needs-work or done."));
        return ExitCode::Usage;
    }
    if (options.isSet(u"split"_s) &&
        !readName(options.value(u"split"_s), kSplitNames, query.split)) {
        invocation.out.message(Tr::tr("--split takes train, validation, kept or left-out."));
        return ExitCode::Usage;
    }
    std::optional<std::size_t> limit;
    if (options.isSet(u"limit"_s)) {
        bool ok = false;
        limit = options.value(u"limit"_s).toULongLong(&ok);
        if (!ok) {
            invocation.out.message(Tr::tr("--limit takes a number."));
            return ExitCode::Usage;
        }
    }

    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    auto ids = (*store)->list(query).result();
    if (!ids)
        return invocation.out.failed(ids.error());
    if (limit && ids->size() > *limit)
        ids->resize(*limit);
    qint64 position = 0;
    const auto done = (*store)
                          ->visit(
                              *ids,
                              [&](std::span<const core::Example> examples) -> core::Result<> {
                                  for (const core::Example &example : examples) {
                                      ++position;
                                      if (invocation.out.isJson())
                                          invocation.out.value(toJson(example, position));
                                      else
                                          invocation.out.line(oneLine(example, position));
                                  }
                                  return {};
                              },
                              invocation.stop)
                          .result();
    return done ? ExitCode::Fine : invocation.out.failed(done.error());
}

} // namespace

Command listCommand()
{
    return {u"list"_s, u"FILE [--find TEXT] [--status S] [--split S] [--limit N]"_s,
        Tr::tr("Lists examples, one a line."), 1, 1,
        {{u"find"_s, Tr::tr("Only examples in which TEXT occurs."), u"TEXT"_s},
            {u"status"_s, Tr::tr("Only todo, needs-work or done."), u"S"_s},
            {u"split"_s, Tr::tr("Only train, validation, kept or left-out."), u"S"_s},
            {u"limit"_s, Tr::tr("At most N examples."), u"N"_s}},
        list};
}

} // namespace app
