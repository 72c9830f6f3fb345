// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/chrf.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace core {

namespace {

std::vector<char32_t> characters(QStringView text)
{
    std::vector<char32_t> result;
    result.reserve(static_cast<std::size_t>(text.size()));
    for (const uint c : text.toUcs4()) {
        if (!QChar::isSpace(c))
            result.push_back(c);
    }
    return result;
}

using Grams = std::unordered_map<std::u32string_view, qint64>;

Grams gramsOf(const std::vector<char32_t> &text, std::size_t order)
{
    Grams grams;
    for (std::size_t i = 0; i + order <= text.size(); ++i)
        ++grams[std::u32string_view(text.data() + i, order)];
    return grams;
}

} // namespace

void Chrf::add(QStringView answer, QStringView reference)
{
    const std::vector<char32_t> own = characters(answer);
    const std::vector<char32_t> other = characters(reference);
    for (std::size_t order = 1; order <= m_counts.size(); ++order) {
        Counts &counts = m_counts[order - 1];
        const Grams wanted = gramsOf(other, order);
        for (const auto &[gram, count] : gramsOf(own, order)) {
            const auto found = wanted.find(gram);
            counts.matches += found == wanted.end() ? 0 : std::min(count, found->second);
        }
        counts.answer += std::max<qint64>(0, qint64(own.size()) - qint64(order) + 1);
        counts.reference += std::max<qint64>(0, qint64(other.size()) - qint64(order) + 1);
    }
}

double Chrf::score() const
{
    double sum = 0;
    int orders = 0;
    for (const Counts &counts : m_counts) {
        if (counts.answer == 0 || counts.reference == 0)
            continue;
        ++orders;
        const double precision = double(counts.matches) / double(counts.answer);
        const double recall = double(counts.matches) / double(counts.reference);
        const double weight = kBeta * kBeta;
        if (counts.matches > 0)
            sum += (1 + weight) * precision * recall / (weight * precision + recall);
    }
    return orders == 0 ? 0 : 100 * sum / orders;
}

} // namespace core
