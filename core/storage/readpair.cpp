// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/readpair.h"

#include "core/storage/metadata.h"
#include "core/storage/try.h"
#include "core/storage/twothreads.h"

namespace core {

namespace {
constexpr int kAttempts = 3;
}

Result<ReadPair> ReadPair::begin(SqliteConnection &first, SqliteConnection &second)
{
    ReadPair pair(first);
    for (int attempt = 0; attempt < kAttempts && !pair.m_second; ++attempt) {
        pair.m_firstView.reset();
        pair.m_secondView.reset();
        // A view begins with the first thing that is read; a commit may come between the two.
        ATTUNE_TRY_ASSIGN(Transaction firstView, Transaction::beginReading(first));
        pair.m_firstView.emplace(std::move(firstView));
        ATTUNE_TRY_ASSIGN(const qint64 firstCommit, metaInteger(first, meta::kCommits));
        ATTUNE_TRY_ASSIGN(Transaction secondView, Transaction::beginReading(second));
        pair.m_secondView.emplace(std::move(secondView));
        ATTUNE_TRY_ASSIGN(const qint64 secondCommit, metaInteger(second, meta::kCommits));
        if (firstCommit == secondCommit)
            pair.m_second = &second;
    }
    return pair;
}

Result<> ReadPair::inHalves(bool many, const Half &read) const
{
    if (!many || !m_second) {
        ATTUNE_TRY(read(m_first, 0));
        return read(m_first, 1);
    }
    Result<> firstHalf;
    Result<> secondHalf;
    inTwoThreads([&] { firstHalf = read(m_first, 0); }, [&] { secondHalf = read(*m_second, 1); });
    ATTUNE_TRY(firstHalf);
    return secondHalf;
}

} // namespace core
