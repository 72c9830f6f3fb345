// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/fixturecheck.h"

#include <cstdio>
#include <cstring>

int main(int argc, char **argv)
{
    std::string dir = argv[2], model = argc > 4 ? argv[4] : "";
    auto gemm = engine::makeGemm();
    gemm->setThreads(1);
    auto r = engine::checkFixture(dir, model, *gemm, engine::floatMatrices(*gemm), 1);
    if (!r) { std::printf("%s\n", r.error().message.c_str()); return 2; }
    for (auto &q : *r)
        std::printf("%-34s %8zu  %.3g  (%.3g)  %s %s\n", q.name.c_str(), q.compared, q.largestError, q.tolerance, q.holds ? "ok" : "FAILED", q.note.c_str());
}
