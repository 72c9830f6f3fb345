// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/samples.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Samples)
};

Sample make(const QString &id, const QString &name, const QString &description,
    const QString &fileName, const QString &houseRules)
{
    Sample sample{.id = id, .description = description, .fileName = fileName, .settings = {}};
    sample.settings.name = name;
    sample.settings.houseRules = houseRules;
    return sample;
}

// The house rules are not translated: they belong to the examples, which are in English.
std::vector<Sample> makeSamples()
{
    return {
        make(u"formal"_s, Tr::tr("Formal help desk (sample)"),
            Tr::tr("Customers of an invented home-goods shop write in, and the help desk sorts each "
                   "letter and answers it formally."),
            u"formal-help-desk.jsonl"_s,
            u"Begin with the category, then greet with Dear and the name, or with Dear Customer if "
            "there is no name. Write as we, without exclamation marks and short forms, and close "
            "with Kind regards. Use only facts from the question and the reference material."_s),
        make(u"playful"_s, Tr::tr("Playful bird shop (sample)"),
            Tr::tr("A made-up shop for pet birds and their people answers with a smile, a short "
                   "list and a bird."),
            u"playful-shop.jsonl"_s,
            u"Open with Hello, the name and the bird, then put the facts into a short list. Sound "
            "cheerful, use short forms such as it's, and close with Happy chirping. Use only facts "
            "from the question and the reference material."_s),
        make(u"extract"_s, Tr::tr("From a message to a form (sample)"),
            Tr::tr("Messages to an invented wholesaler of office goods become a form with eight "
                   "fixed fields, ready for another program."),
            u"json-extraction.jsonl"_s,
            u"Answer with one JSON object on one line with the keys request, customer, order, item, "
            "quantity, deliver_by, city and urgent, and nothing else. Copy the values as the "
            "message writes them. Use null for what the message does not say."_s),
    };
}

} // namespace

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> list = makeSamples();
    return list;
}

const Sample *sample(QStringView id)
{
    const auto &list = samples();
    const auto found = std::find_if(
        list.begin(), list.end(), [id](const Sample &candidate) { return candidate.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Result<QByteArray> sampleExamples(const Sample &sample)
{
    QFile file(u":/attune/samples/"_s + sample.fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
            Tr::tr("The sample project is missing from this installation. Install Attune again."),
            file.fileName());
    }
    return file.readAll();
}

} // namespace core
