// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/collect/examplereader.h"

#include <QPromise>

#include <deque>
#include <memory>

namespace support {

/// Answers only when the test says so, in the order that the test says.
class FakeReader
{
public:
    using Ids = std::vector<core::ExampleId>;
    using Rows = std::vector<core::ExampleRow>;

    template <class Question, class Answer>
    struct Call
    {
        Question question;
        std::shared_ptr<QPromise<core::Result<Answer>>> promise =
            std::make_shared<QPromise<core::Result<Answer>>>();

        QFuture<core::Result<Answer>> start()
        {
            promise->start();
            return promise->future();
        }

        void answer(core::Result<Answer> result)
        {
            promise->addResult(std::move(result));
            promise->finish();
        }
    };

    std::deque<Call<core::ExampleQuery, Ids>> lists;
    std::deque<Call<Ids, Rows>> pages;

    ui::ExampleReader reader()
    {
        return {[this](core::ExampleQuery query) {
                    lists.push_back({std::move(query)});
                    return lists.back().start();
                },
            [this](Ids ids) {
                pages.push_back({std::move(ids)});
                return pages.back().start();
            }};
    }

    void answerList(const Ids &ids)
    {
        lists.front().answer(ids);
        lists.pop_front();
    }

    /// Rows whose texts are made of their id and `version`.
    void answerPage(int version = 1)
    {
        Rows rows;
        for (const core::ExampleId id : pages.front().question)
            rows.push_back(row(id, version));
        pages.front().answer(rows);
        pages.pop_front();
    }

    static core::ExampleRow row(core::ExampleId id, int version = 1)
    {
        core::ExampleRow row;
        row.id = id;
        row.question = QStringLiteral("question %1\nversion %2").arg(id).arg(version);
        row.answer = QStringLiteral("answer %1 version %2").arg(id).arg(version);
        row.status = core::Status::Done;
        return row;
    }
};

} // namespace support
