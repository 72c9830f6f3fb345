// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/runtime.h"

#include "core/engine/torch.h"
#include "core/engine/workers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>
#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace engine {

namespace {

int usableProcessors()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return ::sched_getaffinity(0, sizeof set, &set) == 0 ? std::max(1, CPU_COUNT(&set)) : 1;
}

// Whether the processor multiplies whole tiles of bfloat16, which libtorch's oneDNN makes use of.
bool hasAmx()
{
#if defined(__x86_64__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (d & (1u << 22)) != 0;
#else
    return false;
#endif
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

// Tokens per second of `threads` threads that write together, for a model of one matrix that is
// multiplied in small pieces, as those of a token are.
double writingSpeed(const Matrix &matrix, int threads)
{
    constexpr std::int64_t pieces = 8;
    Workers workers(threads);
    const Buffer x(static_cast<std::size_t>(matrix.cols()), 0.5f);
    Buffer y(static_cast<std::size_t>(matrix.rows()));
    const std::int64_t each = matrix.rows() / pieces / Matrix::kColumns;
    const double seconds = shortestSeconds(8, [&] {
        for (std::int64_t piece = 0; piece < pieces; ++piece)
            workers.run([&](int index) {
                const Share share = shareOf(each, index, threads);
                matrix.forward(x.data(), 1, matrix.cols(), y.data(), matrix.rows(),
                    (piece * each + share.begin) * Matrix::kColumns,
                    (piece * each + share.end) * Matrix::kColumns);
            });
    });
    return 1 / seconds;
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
    runtime.fastBfloat16 = hasAmx() || bfloat16TileMatrices();
    runtime.gpu = findGpu().present;
    if (threads > 0) {
        runtime.tuneThreads = runtime.generateThreads = threads;
        runtime.gemmGigaflops = gemmSpeed(*runtime.gemm, threads);
        return runtime;
    }
    double speed = 0;
    const auto matrix = runtime.gemm->matrix(
        std::make_shared<Buffer>(static_cast<std::size_t>(4096 * 640), 0.5f), 4096, 640);
    runtime.generateThreads =
        bestThreads([&](int count) { return writingSpeed(*matrix, count); }, speed);
    runtime.tuneThreads = bestThreads(
        [&](int count) { return gemmSpeed(*runtime.gemm, count); }, runtime.gemmGigaflops);
    return runtime;
}

MatrixFactory Runtime::matrices(bool bfloat16) const
{
    if (gpu)
        return gpuMatrices();
    if (!bfloat16)
        return floatMatrices(*gemm);
    // A fixed rule and no measurement: a tuning that goes on must compute as it began.
    MatrixFactory own = bfloat16TileMatrices();
    return own && !hasAmx() ? own : bfloat16Matrices();
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
    const std::uint64_t all = static_cast<std::uint64_t>(c.parameterCount());
    // Two copies in bfloat16, one for each direction, take as much as one in float32; but then the
    // embedding is kept apart from the head.
    const bool ownEmbedding = bfloat16 && c.tiedHead;
    return (all + (ownEmbedding ? static_cast<std::uint64_t>(c.vocabSize * c.hiddenSize) : 0)) * 4;
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

Result<void> checkLoadMemory(const ModelConfig &config)
{
    const std::uint64_t needed = weightMemory(config, false);
    const std::uint64_t available = availableMemory();
    if (needed > available)
        return fail(ErrorCode::OutOfMemory,
            "This model needs about " + megabytes(needed) + " of memory, and " +
                megabytes(available) + " are free. Close other programs or choose a smaller model.",
            "model");
    return {};
}

} // namespace engine
