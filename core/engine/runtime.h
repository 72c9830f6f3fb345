// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/gemm.h"
#include "core/engine/modelconfig.h"
#include "core/engine/tune.h"

#include <string>

namespace engine {

// What this machine can do, found by a short measurement when the program starts rather than
// assumed: on some processors two threads are slower than one.
struct Runtime
{
    std::unique_ptr<Gemm> gemm;
    int tuneThreads = 1;     // packs of a batch at the same time
    int generateThreads = 1; // threads on one token
    bool fastBfloat16 = false;
    bool gpu = false;
    double gemmGigaflops = 0; // of all tuneThreads together, float32

    // Takes about 0.2 seconds. `threads` > 0 fixes both numbers instead of measuring.
    static Runtime measure(int threads = 0);

    // How frozen weights are kept: for tuning in bfloat16 where asked, or on a GPU.
    MatrixFactory matrices(bool bfloat16) const;
    std::string describe() const;
};

struct MemoryEstimate
{
    std::uint64_t total = 0;     // bytes resident at the peak, this program included
    std::uint64_t available = 0; // bytes that the system can give now
};

// Memory of this process now, and of the machine that is free for it; bytes.
std::uint64_t residentMemory();
std::uint64_t peakResidentMemory();
std::uint64_t availableMemory();

// Upper estimate for a tuning, before anything is loaded. Fails with OutOfMemory, in words, when
// it does not fit.
Result<MemoryEstimate> checkTuneMemory(
    const ModelConfig &config, const TuneSettings &settings, std::int64_t longestExample);
std::uint64_t weightMemory(const ModelConfig &config, bool bfloat16);
// Whether a model can be loaded for writing; fails with OutOfMemory, in words.
Result<void> checkLoadMemory(const ModelConfig &config);

} // namespace engine
