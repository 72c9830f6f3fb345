// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target without libFuzzer: takes good inputs and damages them, the same way every
// time. Usage: PROGRAM ROUNDS FILE…
#include "core/engine/files.h"
#include "core/engine/random.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv)
{
    const long rounds = argc > 2 ? std::atol(argv[1]) : 0;
    engine::Random random(1);
    long runs = 0;
    for (int i = 2; i < argc; ++i) {
        const auto file = engine::readFile(argv[i]);
        if (!file) {
            std::fprintf(stderr, "%s\n", file.error().message.c_str());
            return 1;
        }
        for (long round = 0; round < rounds; ++round) {
            std::string text = file->substr(0, 20'000);
            for (std::uint64_t change = 1 + random.next() % 8; change > 0 && !text.empty();
                 --change) {
                const std::size_t at = random.next() % text.size();
                switch (random.next() % 4) {
                case 0:
                    text[at] = static_cast<char>(random.next());
                    break;
                case 1:
                    text.erase(at, 1 + random.next() % 40);
                    break;
                case 2:
                    text.insert(at, text.substr(random.next() % text.size(), random.next() % 40));
                    break;
                default:
                    text.resize(at);
                }
            }
            LLVMFuzzerTestOneInput(
                reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
            ++runs;
        }
    }
    std::printf("%ld inputs\n", runs);
    return runs > 0 ? 0 : 1;
}
