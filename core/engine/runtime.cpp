// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/runtime.h"

#include "core/engine/compute/kernels.h"
#include "core/engine/torch.h"
#include "core/engine/workers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace engine {

namespace {

int usableProcessors()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return ::sched_getaffinity(0, sizeof set, &set) == 0 ? std::max(1, CPU_COUNT(&set)) : 1;
}

template <typename F>
double shortestSeconds(int repeats, const F &work)
{
    double best = 1e9;
    for (int i = 0; i < repeats; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        best = std::min(
            best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

// Products per second of `threads` threads that each multiply matrices of the size that occurs
// in tuning a small model; GFLOP/s.
double gemmSpeed(const Gemm &gemm, int threads)
{
    constexpr std::int64_t m = 256, n = 640, k = 256, rounds = 8;
    Workers workers(threads);
    std::vector<Buffer> buffers;
    for (int i = 0; i < 3 * threads; ++i)
        buffers.emplace_back(static_cast<std::size_t>(m * n), 0.5f);
    const double seconds = shortestSeconds(4, [&] {
        workers.run([&](int index) {
            const auto at = static_cast<std::size_t>(3 * index);
            for (int round = 0; round < rounds; ++round)
                gemm.multiply(false, true, m, n, k, 1, buffers[at].data(), k,
                    buffers[at + 1].data(), k, 0, buffers[at + 2].data(), n);
        });
    });
    return 2e-9 * static_cast<double>(m * n * k * rounds * threads) / seconds;
}

// Rows per second of matrix times vector on `threads` threads together.
double vectorSpeed(int threads)
{
    constexpr std::int64_t rows = 4096, cols = 640;
    Workers workers(threads);
    const Buffer w(static_cast<std::size_t>(rows * cols), 0.5f);
    const Buffer x(static_cast<std::size_t>(cols), 0.5f);
    Buffer y(static_cast<std::size_t>(rows));
    const double seconds = shortestSeconds(8, [&] {
        for (std::int64_t part = 0; part < 8; ++part) // a token is many small products
            workers.run([&](int index) {
                const Share share = shareOf(rows / 8, index, threads);
                kernels::matVec(w.data(), part * rows / 8 + share.begin,
                    part * rows / 8 + share.end, cols, x.data(), cols, 1, y.data(), rows);
            });
    });
    return static_cast<double>(rows) / seconds;
}

template <typename F>
int bestThreads(const F &speed, double &best)
{
    int threads = 1;
    best = speed(1);
    for (int count = 2; count <= usableProcessors(); count *= 2) {
        const double now = speed(count);
        if (now < best * 1.1) // more threads must pay
            break;
        best = now;
        threads = count;
    }
    return threads;
}

std::uint64_t statusField(const char *file, const std::string &key)
{
    std::ifstream stream(file);
    std::string line;
    while (std::getline(stream, line)) {
        if (line.compare(0, key.size(), key) == 0)
            return std::strtoull(line.c_str() + key.size(), nullptr, 10) * 1024;
    }
    return 0;
}

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string((bytes + 999'999) / 1'000'000) + " MB";
}

} // namespace

Runtime Runtime::measure(int threads)
{
    Runtime runtime;
    // libtorch's own threads would only turn beside those that work here.
    setTorchThreads(1);
    runtime.gemm = makeGemm();
    if (runtime.gemm->name() == makePlainGemm()->name())
        runtime.gemm = makeTorchGemm();
    runtime.gemm->setThreads(1);
    runtime.fastBfloat16 = hasFastBfloat16();
    runtime.gpu = findGpu().present;
    if (threads > 0) {
        runtime.tuneThreads = runtime.generateThreads = threads;
        runtime.gemmGigaflops = gemmSpeed(*runtime.gemm, threads);
        return runtime;
    }
    double speed = 0;
    runtime.generateThreads = bestThreads(vectorSpeed, speed);
    runtime.tuneThreads = bestThreads(
        [&](int count) { return gemmSpeed(*runtime.gemm, count); }, runtime.gemmGigaflops);
    return runtime;
}

MatrixFactory Runtime::matrices(bool bfloat16) const
{
    if (gpu)
        return gpuMatrices();
    return bfloat16 ? bfloat16Matrices() : floatMatrices(*gemm);
}

std::string Runtime::describe() const
{
    char text[200];
    std::snprintf(text, sizeof text,
        "%s, %d thread(s) for tuning, %d for writing, %.0f GFLOP/s float32%s%s",
        gemm->name().c_str(), tuneThreads, generateThreads, gemmGigaflops,
        fastBfloat16 ? ", bfloat16 in hardware" : "", gpu ? ", GPU" : "");
    return text;
}

std::uint64_t residentMemory()
{
    return statusField("/proc/self/status", "VmRSS:");
}

std::uint64_t peakResidentMemory()
{
    return statusField("/proc/self/status", "VmHWM:");
}

std::uint64_t availableMemory()
{
    std::uint64_t available = statusField("/proc/meminfo", "MemAvailable:");
    // A container may allow less than the machine has.
    std::ifstream limitFile("/sys/fs/cgroup/memory.max");
    std::ifstream usedFile("/sys/fs/cgroup/memory.current");
    std::uint64_t limit = 0;
    std::uint64_t used = 0;
    if (limitFile >> limit && usedFile >> used && limit > used)
        available = std::min(available, limit - used);
    return available;
}

std::uint64_t weightMemory(const ModelConfig &c, bool bfloat16)
{
    const auto embedding = static_cast<std::uint64_t>(c.vocabSize * c.hiddenSize);
    const std::uint64_t all = static_cast<std::uint64_t>(c.parameterCount());
    if (!bfloat16)
        return all * 4;
    // The embedding is looked up in float32; the head has a copy of its own in bfloat16.
    return embedding * 4 + embedding * 2 + (all - embedding) * 2;
}

Result<MemoryEstimate> checkTuneMemory(
    const ModelConfig &config, const TuneSettings &settings, std::int64_t longestExample)
{
    MemoryEstimate estimate;
    const std::uint64_t needed = weightMemory(config, settings.bfloat16) +
        estimateTuneMemory(config, settings, longestExample);
    estimate.available = availableMemory();
    estimate.total = residentMemory() + needed;
    if (needed > estimate.available)
        return fail(ErrorCode::OutOfMemory,
            "Tuning this model would need about " + megabytes(needed) + " of memory, and " +
                megabytes(estimate.available) +
                " are free. Choose a smaller model, shorter examples or fewer examples "
                "for each update.",
            "model");
    return estimate;
}

} // namespace engine
