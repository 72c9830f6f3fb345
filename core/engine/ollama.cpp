// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/ollama.h"

#include "core/engine/files.h"

#include <algorithm>
#include <optional>

namespace engine {

namespace {

constexpr const char *kRoles[] = {"system", "user", "assistant"};

struct Turn
{
    const char *role;
    const char *content;
};

OrderedJson toMessages(const std::vector<Turn> &turns)
{
    OrderedJson messages = OrderedJson::array();
    for (const Turn &turn : turns)
        messages.push_back({{"role", turn.role}, {"content", turn.content}});
    return messages;
}

// What a template writes around the content of each role, and at both ends.
struct Frame
{
    std::string without; // before everything when there is no system message
    std::string before[3];
    std::string after[3];
    std::string prompt; // starts the answer

    std::string write(const std::vector<Turn> &turns) const
    {
        std::string text;
        if (turns.empty() || std::string(turns[0].role) != kRoles[0])
            text += without;
        for (const Turn &turn : turns) {
            for (std::size_t role = 0; role < 3; ++role) {
                if (std::string(turn.role) == kRoles[role])
                    text += before[role] + turn.content + after[role];
            }
        }
        return text + prompt;
    }
};

std::string withoutStart(const ChatFormat &format, std::string text)
{
    // llama.cpp puts the start token in front where the tokenizer does.
    const std::string &bos = format.chat.bosToken();
    const int id = format.tokenizer.idOf(bos);
    if (id >= 0 && format.tokenizer.startsWith(id) && text.compare(0, bos.size(), bos) == 0)
        text.erase(0, bos.size());
    return text;
}

std::optional<std::string> rendered(const ChatFormat &format, const std::vector<Turn> &turns)
{
    auto text = format.chat.render(toMessages(turns), true);
    return text ? std::optional(withoutStart(format, std::move(*text))) : std::nullopt;
}

// Cuts a rendered text at the contents of its turns, in order.
std::optional<std::vector<std::string>> around(
    const std::string &text, const std::vector<Turn> &turns)
{
    std::vector<std::string> pieces;
    std::size_t from = 0;
    for (const Turn &turn : turns) {
        const std::size_t at = text.find(turn.content, from);
        if (at == std::string::npos)
            return std::nullopt;
        pieces.push_back(text.substr(from, at - from));
        from = at + std::string(turn.content).size();
    }
    pieces.push_back(text.substr(from));
    return pieces;
}

std::string commonStart(const std::string &a, const std::string &b)
{
    const auto [end, unused] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return std::string(a.begin(), end);
}

bool startsWith(const std::string &text, const std::string &start)
{
    return text.compare(0, start.size(), start) == 0;
}

bool endsWith(const std::string &text, const std::string &end)
{
    return text.size() >= end.size() &&
        text.compare(text.size() - end.size(), std::string::npos, end) == 0;
}

// The longest end of `a` that `b` starts with.
std::string overlap(const std::string &a, const std::string &b)
{
    for (std::size_t at = 0; at < a.size(); ++at) {
        if (startsWith(b, a.substr(at)))
            return a.substr(at);
    }
    return {};
}

// What stands between two contents is the end of one turn and the start of the next. All that
// follows a question has the question's end in front; taking that away gives the starts, and
// taking the starts away gives the other ends.
std::optional<Frame> findFrame(const ChatFormat &format)
{
    const std::vector<Turn> talk = {
        {"user", "QUESTION1"}, {"assistant", "ANSWER"}, {"user", "QUESTION2"}};
    const std::vector<Turn> told = {
        {"system", "RULES"}, {"user", "QUESTION1"}, {"user", "QUESTION2"}};
    const auto talkText = rendered(format, talk);
    const auto toldText = rendered(format, told);
    const auto t = talkText ? around(*talkText, talk) : std::nullopt;
    const auto s = toldText ? around(*toldText, told) : std::nullopt;
    if (!t || !s)
        return std::nullopt;
    const std::string &toUser = (*s)[2];
    const std::string &toAnswer = (*t)[1];
    const std::string &toPrompt = (*t)[3];
    std::string end = commonStart(commonStart(toUser, toAnswer), toPrompt);
    // Starts that are alike were counted to the end; the first turn shows where they begin.
    end.resize(end.size() - overlap(end, (*s)[0]).size());
    Frame frame;
    frame.after[1] = end;
    frame.before[1] = toUser.substr(end.size());
    frame.before[2] = toAnswer.substr(end.size());
    frame.prompt = toPrompt.substr(end.size());
    frame.before[0] = (*s)[0];
    for (const std::string *text : {&(*t)[0], &(*t)[2], &(*s)[1]}) {
        if (!endsWith(*text, frame.before[1]))
            return std::nullopt;
    }
    const auto endBeforeUser = [&frame](const std::string &text) {
        return text.substr(0, text.size() - frame.before[1].size());
    };
    frame.without = endBeforeUser((*t)[0]);
    frame.after[2] = endBeforeUser((*t)[2]);
    frame.after[0] = endBeforeUser((*s)[1]);
    return frame;
}

bool holds(const ChatFormat &format, const Frame &frame)
{
    const std::vector<std::vector<Turn>> probes = {
        {{"user", "One?"}},
        {{"system", "Rules."}, {"user", "One?"}},
        {{"user", "One?"}, {"assistant", "Two."}, {"user", "Three?"}},
        {{"system", "Rules."}, {"user", "One?"}, {"assistant", "Two."}, {"user", "Three?"},
            {"assistant", "Four."}, {"user", "Five?"}},
    };
    for (const std::vector<Turn> &probe : probes) {
        if (rendered(format, probe) != frame.write(probe))
            return false;
    }
    return true;
}

bool isPlain(const std::string &text)
{
    return text.find("{{") == std::string::npos && text.find("}}") == std::string::npos &&
        text.find("\"\"\"") == std::string::npos;
}

// For a value between three quotation marks, which must not hold three of them itself.
std::string quoted(std::string text)
{
    for (std::size_t at = text.find("\"\"\""); at != std::string::npos;
         at = text.find("\"\"\"", at))
        text.replace(at, 3, "''\"");
    return "\"\"\"" + text + "\"\"\"";
}

} // namespace

std::string ollamaTemplate(const ChatFormat &format)
{
    // A template that writes the day would be frozen on this one.
    if (format.chat.source().find("strftime_now") != std::string::npos)
        return {};
    const auto frame = findFrame(format);
    if (!frame || !holds(format, *frame))
        return {};
    std::string text;
    if (!frame->without.empty())
        text += "{{ if not .System }}" + frame->without + "{{ end }}";
    text += "{{ range .Messages }}";
    for (std::size_t role = 0; role < 3; ++role) {
        text += std::string(role == 0 ? "{{ if" : "{{ else if") + " eq .Role \"" + kRoles[role] +
            "\" }}" + frame->before[role] + "{{ .Content }}" + frame->after[role];
        if (!isPlain(frame->before[role] + " " + frame->after[role]))
            return {};
    }
    if (!isPlain(frame->without + " " + frame->prompt))
        return {};
    return text + "{{ end }}{{ end }}" + frame->prompt;
}

Result<void> writeModelfile(const std::filesystem::path &target, const std::string &ggufName,
    const ChatFormat &format, const std::string &houseRules)
{
    std::string text = "FROM ./" + ggufName + "\n";
    const std::string chat = ollamaTemplate(format);
    if (!chat.empty())
        text += "TEMPLATE " + quoted(chat) + "\n";
    if (!houseRules.empty())
        text += "SYSTEM " + quoted(houseRules) + "\n";
    for (const int id : format.eosIds)
        text += "PARAMETER stop \"" + format.tokenizer.tokenOf(id) + "\"\n";
    text += "PARAMETER temperature 0\n";
    return writeFileAtomically(target, text);
}

} // namespace engine
