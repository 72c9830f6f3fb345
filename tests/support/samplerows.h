// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/examplesource.h"

#include <array>
#include <random>

namespace support {

/// Help-desk pairs of natural length and wording, the same for the same seed: about 60 characters of
/// question and 450 of answer, 12 categories. No two are alike.
class SampleRows
{
public:
    explicit SampleRows(quint32 seed = 1)
        : m_random(seed)
    {
    }

    [[nodiscard]] core::Example next()
    {
        ++m_number;
        QString question = pick(kOpenings);
        question += QLatin1Char(' ') + pick(kTopics) + QStringLiteral(" (order %1)?").arg(m_number);
        QString answer = pick(kGreetings) + QStringLiteral("\n\n");
        for (int i = 3 + static_cast<int>(m_random() % 5); i > 0; --i)
            answer += pick(kSentences) + QLatin1Char(' ');
        answer += QStringLiteral("Your reference is %1.\n\n").arg(m_random() % 1'000'000);
        answer += pick(kClosings);
        core::Example example = core::makePair(std::move(question), std::move(answer));
        const quint32 category = m_random() % 12;
        example.category = QStringLiteral("category %1").arg(category);
        example.status = static_cast<core::Status>(m_random() % 3);
        example.split = static_cast<core::Split>(m_random() % 10 == 0 ? 2 : 0);
        if (m_random() % 20 == 0)
            example.tags = {QStringLiteral("tag %1").arg(m_random() % 30)};
        return example;
    }

private:
    template <std::size_t n>
    QString pick(const std::array<const char16_t *, n> &from)
    {
        return QString::fromUtf16(from[m_random() % n]);
    }

    static constexpr std::array kOpenings{u"Can I change", u"Where do I find", u"How do I cancel",
        u"Why was I charged twice for", u"When will you send", u"Hello, I have a question about",
        u"Please help me with", u"I am not happy with", u"Could you tell me more about"};
    static constexpr std::array kTopics{u"the delivery address of my parcel", u"my last invoice",
        u"the refund that you promised", u"my subscription", u"the blue armchair",
        u"two pairs of walking boots", u"the warranty of my coffee machine", u"a gift voucher",
        u"the opening hours of your shop in Zürich", u"my account", u"the return label"};
    static constexpr std::array kGreetings{
        u"Dear customer,", u"Hello,", u"Thank you for your message.", u"Good morning,"};
    static constexpr std::array kSentences{
        u"I have looked at your order and everything is in hand.",
        u"The parcel left our warehouse yesterday and usually takes three working days.",
        u"You can follow it with the link in the confirmation that we sent by e-mail.",
        u"If it has not arrived by Friday, please write to us again.",
        u"We will pay the amount back to the card that you used.",
        u"This can take up to five days, depending on your bank.",
        u"Nothing more is needed from you at the moment.",
        u"I am sorry for the trouble that this has caused.",
        u"Please keep the box until you are sure that everything is complete.",
        u"Our colleagues in the workshop will look at it this week."};
    static constexpr std::array kClosings{
        u"Kind regards", u"With best wishes", u"We are here if you need us."};

    std::mt19937 m_random;
    int m_number = 0;
};

/// `count` sample rows in batches, as an import delivers them.
class SampleSource final : public core::ExampleSource
{
public:
    explicit SampleSource(int count, quint32 seed = 1)
        : m_rows(seed)
        , m_left(count)
    {
    }

    [[nodiscard]] core::Result<std::vector<core::Example>> next() override
    {
        std::vector<core::Example> batch;
        for (; m_left > 0 && batch.size() < 500; --m_left)
            batch.push_back(m_rows.next());
        return batch;
    }

private:
    SampleRows m_rows;
    int m_left;
};

} // namespace support
