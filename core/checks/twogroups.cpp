// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/twogroups.h"

#include <algorithm>
#include <cmath>

namespace core::checks {

double medianOf(std::vector<float> numbers)
{
    if (numbers.empty())
        return 0;
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

std::array<NumberGroup, 2> twoGroups(const std::vector<float> &numbers)
{
    constexpr int kRounds = 20;
    std::array<NumberGroup, 2> groups;
    if (numbers.empty())
        return groups;
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    std::array<double, 2> means = {std::log1p(*least), std::log1p(*most)};
    for (int round = 0; round < kRounds; ++round) {
        for (NumberGroup &group : groups)
            group.numbers.clear();
        std::array<double, 2> sums = {};
        for (const float number : numbers) {
            const double x = std::log1p(number);
            const std::size_t nearer = std::fabs(x - means[1]) < std::fabs(x - means[0]) ? 1 : 0;
            groups[nearer].numbers.push_back(number);
            sums[nearer] += x;
        }
        const std::array<double, 2> before = means;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (!groups[i].numbers.empty())
                means[i] = sums[i] / double(groups[i].numbers.size());
        }
        if (means == before)
            break;
    }
    for (NumberGroup &group : groups)
        group.centre = medianOf(group.numbers);
    return groups;
}

namespace {

constexpr std::size_t kFewestForTwo = 60;
constexpr double kBetterBy = 10;
constexpr double kSmallerShare = 0.15;
constexpr double kApart = 2; ///< standard deviations
constexpr int kSteps = 100;
/// Lengths are whole numbers: a spread of less than this share cannot be told from none.
constexpr double kLeastSpread = 0.02;

/// Equal numbers count together.
struct Weighed
{
    double x = 0;
    double count = 0;
};

/// At most some hundred of them: more says no more of the shape.
std::vector<Weighed> histogram(const std::vector<float> &numbers)
{
    constexpr std::size_t kBins = 512;
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    const double low = std::log1p(*least);
    const double width = std::max(1e-9, (std::log1p(*most) - low) / double(kBins));
    std::vector<Weighed> bins(kBins + 1);
    for (const float number : numbers) {
        const double x = std::log1p(number);
        Weighed &bin = bins[static_cast<std::size_t>((x - low) / width)];
        bin.x += x;
        bin.count += 1;
    }
    std::erase_if(bins, [](const Weighed &bin) { return bin.count == 0; });
    for (Weighed &bin : bins)
        bin.x /= bin.count;
    return bins;
}

struct Normal
{
    double weight = 1;
    double mean = 0;
    double deviation = 1;

    [[nodiscard]] double density(double x) const
    {
        const double z = (x - mean) / deviation;
        return weight * std::exp(-0.5 * z * z) / (deviation * 2.5066282746310002);
    }
};

Normal single(const std::vector<Weighed> &bins)
{
    Normal result;
    double count = 0;
    double sum = 0;
    double square = 0;
    for (const Weighed &bin : bins) {
        count += bin.count;
        sum += bin.count * bin.x;
        square += bin.count * bin.x * bin.x;
    }
    result.mean = sum / count;
    result.deviation = std::sqrt(
        std::max(kLeastSpread * kLeastSpread, square / count - result.mean * result.mean));
    return result;
}

} // namespace

bool comeInTwoSizes(const std::vector<float> &numbers)
{
    if (numbers.size() < kFewestForTwo)
        return false;
    const std::vector<Weighed> bins = histogram(numbers);
    const Normal one = single(bins);
    const auto n = double(numbers.size());
    // From the two groups around their means.
    std::array<Normal, 2> two;
    const std::array<NumberGroup, 2> groups = twoGroups(numbers);
    for (std::size_t i = 0; i < 2; ++i) {
        if (groups[i].numbers.empty())
            return false;
        two[i] = single(histogram(groups[i].numbers));
        two[i].weight = double(groups[i].numbers.size()) / n;
    }
    double fit = 0;
    for (int step = 0; step < kSteps; ++step) {
        std::array<double, 2> counts = {};
        std::array<double, 2> sums = {};
        std::array<double, 2> squares = {};
        const double before = fit;
        fit = 0;
        for (const Weighed &bin : bins) {
            const std::array<double, 2> parts = {two[0].density(bin.x), two[1].density(bin.x)};
            const double whole = std::max(1e-300, parts[0] + parts[1]);
            fit += bin.count * std::log(whole);
            for (std::size_t i = 0; i < 2; ++i) {
                const double share = bin.count * parts[i] / whole;
                counts[i] += share;
                sums[i] += share * bin.x;
                squares[i] += share * bin.x * bin.x;
            }
        }
        if (step > 0 && std::fabs(fit - before) < 1e-7 * std::fabs(fit))
            break;
        for (std::size_t i = 0; i < 2; ++i) {
            if (counts[i] < 1)
                return false;
            two[i].weight = counts[i] / n;
            two[i].mean = sums[i] / counts[i];
            two[i].deviation = std::sqrt(std::max(
                kLeastSpread * kLeastSpread, squares[i] / counts[i] - two[i].mean * two[i].mean));
        }
    }
    double plain = 0;
    for (const Weighed &bin : bins)
        plain += bin.count * std::log(std::max(1e-300, one.density(bin.x)));
    // Two numbers describe one of them, five two.
    const double better = 2 * (fit - plain) - (5 - 2) * std::log(n);
    const double apart = std::fabs(two[0].mean - two[1].mean);
    return better > kBetterBy && std::min(two[0].weight, two[1].weight) >= kSmallerShare &&
        apart > kApart * std::max(two[0].deviation, two[1].deviation);
}

} // namespace core::checks
