// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/commands.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>

namespace {

constexpr const char *kUsage =
    R"(attune-engine: tunes and runs language models on this computer.

  check-fixture DIR [--model DIR]      compare the engine with golden values
  serve --dir DIR [--port N] [--port-file F] [--token-file F] [--models DIR] [--idle SECONDS]
  tune --train FILE --out DIR [--model DIR] [--validation FILE] [--passes N] [--batch N]
       [--rate R] [--rank N] [--alpha A] [--schedule cosine|linear|constant] [--seed N]
       [--patience N] [--bfloat16] [--stats FILE]
  generate [--prompt TEXT | --messages FILE] [--model DIR] [--adapter DIR] [--max-tokens N]
           [--temperature T] [--top-p P] [--stop TEXT] [--jsonl]
  tokens TEXT [--model DIR] [--special]
  merge OUT --adapter DIR [--model DIR]
  export-gguf --type f16|q8_0|f32 OUT [--model DIR] [--adapter DIR] [--rules FILE]
  bench [--model DIR] [--adapter DIR] [--train FILE]

Every subcommand takes --threads N. Without --model, the practice model is used.
)";

int dispatch(const std::string &command, const std::vector<std::string> &words)
{
    if (command == "check-fixture")
        return app::checkFixtureCommand(words);
    if (command == "serve")
        return app::serveCommand(words);
    if (command == "tune")
        return app::tuneCommand(words);
    if (command == "generate")
        return app::generateCommand(words);
    if (command == "tokens")
        return app::tokensCommand(words);
    if (command == "merge")
        return app::mergeCommand(words);
    if (command == "export-gguf")
        return app::exportGgufCommand(words);
    if (command == "bench")
        return app::benchCommand(words);
    std::fputs(kUsage, command == "--help" ? stdout : stderr);
    return command == "--help" ? 0 : 2;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a listener that went away is an error of one write
    try {
        return dispatch(argc > 1 ? argv[1] : "",
            std::vector<std::string>(argv + (argc > 2 ? 2 : argc), argv + argc));
    } catch (const std::bad_alloc &) {
        std::fputs("attune-engine: there is not enough memory.\n", stderr);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "attune-engine: %s\n", error.what());
    }
    return 1;
}
