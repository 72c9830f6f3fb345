// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Trains the shipped tone coefficients: traintone DATA_FOLDER OUTPUT
// Formality from all genres of pavlick_formality, politeness from stanford_politeness. The accuracy
// benchmark trains its own models on other genres or folds and never measures these.
#include "tests/bench/checks/tonetrainer.h"

#include <QFile>

#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "traintone DATA_FOLDER OUTPUT\n");
        return 2;
    }
    const QString data = QString::fromLocal8Bit(argv[1]);
    std::vector<bench::RatedText> formality;
    for (const auto &genre : {u"answers"_s, u"blog"_s, u"email"_s, u"news"_s}) {
        auto part = bench::readFormality(data + u"/pavlick_formality/"_s + genre);
        formality.insert(formality.end(), std::make_move_iterator(part.begin()),
            std::make_move_iterator(part.end()));
    }
    const std::vector<bench::RatedText> politeness =
        bench::readPoliteness(data + u"/stanford_politeness/wikipedia.annotated.csv"_s);
    const auto pointers = [](const std::vector<bench::RatedText> &texts) {
        std::vector<const bench::RatedText *> result;
        for (const auto &text : texts)
            result.push_back(&text);
        return result;
    };
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(toBytes(bench::train(pointers(formality), bench::formalityTraining())));
    file.write(toBytes(bench::train(pointers(politeness), bench::politenessTraining())));
    return file.flush() ? 0 : 1;
}
