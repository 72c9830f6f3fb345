// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/server/chat.h"

#include "core/engine/server/identity.h"

namespace engine {

namespace {

bool given(const OrderedJson &request, const char *key)
{
    return request.contains(key) && !request[key].is_null();
}

Result<double> number(
    const OrderedJson &request, const char *key, double fallback, double low, double high)
{
    if (!given(request, key))
        return fallback;
    if (!request[key].is_number() || !(request[key].get<double>() >= low) ||
        !(request[key].get<double>() <= high))
        return invalid(std::string("'") + key + "' must be a number from " + plainNumber(low) +
                " to " + plainNumber(high) + ".",
            key);
    return request[key].get<double>();
}

// What would change the answer and is not done here must not be passed over in silence.
Result<void> refuseUnsupported(const OrderedJson &request)
{
    const auto refuse = [](const char *key) {
        return fail(ErrorCode::Unsupported,
            std::string("'") + key + "' is not supported by this engine.", key);
    };
    for (const char *key : {"tools", "functions", "logit_bias", "audio"}) {
        if (given(request, key) && !request[key].empty())
            return refuse(key);
    }
    for (const char *key : {"presence_penalty", "frequency_penalty"}) {
        if (given(request, key) && request[key] != 0)
            return refuse(key);
    }
    if (given(request, "logprobs") && request["logprobs"] != false)
        return refuse("logprobs");
    if (given(request, "n") && request["n"] != 1)
        return refuse("n");
    if (given(request, "response_format") &&
        request["response_format"] != OrderedJson{{"type", "text"}})
        return refuse("response_format");
    return {};
}

OrderedJson usageObject(const Generated &generated)
{
    const auto written = static_cast<std::int64_t>(generated.ids.size());
    return {{"prompt_tokens", generated.promptTokens}, {"completion_tokens", written},
        {"total_tokens", generated.promptTokens + written}};
}

} // namespace

const char *finishName(FinishReason reason)
{
    return reason == FinishReason::Length ? "length" : "stop";
}

Result<ChatRequest> chatFromRequest(const OrderedJson &request)
{
    if (!request.is_object())
        return invalid("The request is not a JSON object.");
    ChatRequest chat;
    if (!given(request, "model") || !request["model"].is_string())
        return invalid("You must provide a 'model' parameter.", "model");
    chat.model = request["model"].get<std::string>();
    if (!given(request, "messages"))
        return invalid("You must provide a 'messages' parameter.", "messages");
    ENGINE_TRY(chat.messages, checkMessages(request["messages"]));
    ENGINE_CHECK(refuseUnsupported(request));
    GenerateSettings &s = chat.settings;
    ENGINE_TRY(s.temperature, number(request, "temperature", 1, 0, 2));
    ENGINE_TRY(s.topP, number(request, "top_p", 1, 0, 1));
    ENGINE_TRY(const double older, number(request, "max_tokens", 256, 1, 1e9));
    ENGINE_TRY(const double most, number(request, "max_completion_tokens", older, 1, 1e9));
    s.maxTokens = static_cast<std::int64_t>(most);
    ENGINE_TRY(const double seed, number(request, "seed", -1, -9e15, 9e15));
    s.seed = given(request, "seed") ? static_cast<std::uint64_t>(static_cast<std::int64_t>(seed))
                                    : std::hash<std::string>()(newId(""));
    if (given(request, "stop")) {
        const OrderedJson &stop = request["stop"];
        const OrderedJson list = stop.is_array() ? stop : OrderedJson::array({stop});
        if (list.size() > 4)
            return invalid("'stop' can hold at most 4 texts.", "stop");
        for (const OrderedJson &text : list) {
            if (!text.is_string() || text.get<std::string>().size() > 1000)
                return invalid("'stop' must be text or a list of texts.", "stop");
            s.stop.push_back(text.get<std::string>());
        }
    }
    if (given(request, "stream") && !request["stream"].is_boolean())
        return invalid("'stream' must be true or false.", "stream");
    chat.stream = given(request, "stream") && request["stream"].get<bool>();
    if (given(request, "stream_options") && request["stream_options"].is_object())
        chat.includeUsage = request["stream_options"].contains("include_usage") &&
            request["stream_options"]["include_usage"] == true;
    return chat;
}

OrderedJson completionObject(const AnswerHead &head, const Generated &generated)
{
    return {{"id", head.id}, {"object", "chat.completion"}, {"created", head.created},
        {"model", head.model},
        {"choices",
            OrderedJson::array({{{"index", 0},
                {"message",
                    {{"role", "assistant"}, {"content", generated.text}, {"refusal", nullptr}}},
                {"logprobs", nullptr}, {"finish_reason", finishName(generated.reason)}}})},
        {"usage", usageObject(generated)}};
}

OrderedJson chunkObject(const AnswerHead &head, const OrderedJson &delta, const OrderedJson &finish)
{
    return {{"id", head.id}, {"object", "chat.completion.chunk"}, {"created", head.created},
        {"model", head.model},
        {"choices",
            OrderedJson::array({{{"index", 0}, {"delta", delta}, {"logprobs", nullptr},
                {"finish_reason", finish}}})}};
}

OrderedJson usageChunk(const AnswerHead &head, const Generated &generated)
{
    OrderedJson chunk = chunkObject(head, OrderedJson::object(), nullptr);
    chunk["choices"] = OrderedJson::array();
    chunk["usage"] = usageObject(generated);
    return chunk;
}

} // namespace engine
