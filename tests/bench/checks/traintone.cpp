// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Trains the shipped tone coefficients: traintone DATA_FOLDER OUTPUT.cpp
// Formality from all genres of pavlick_formality, politeness from stanford_politeness. The accuracy
// benchmark trains its own models on other genres or folds and never measures these.
#include "tests/bench/checks/tonetrainer.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

void write(QTextStream &out, const QString &name, const core::checks::ToneModel &model)
{
    out << "const float k" << name << "Hand[3 * kHandFeatures] = {";
    int column = 0;
    for (const auto *part : {&model.mean, &model.spread, &model.weight}) {
        for (const float value : *part)
            out << (column++ % 8 == 0 ? "\n    " : " ") << QString::number(double(value), 'e', 4)
                << "F,";
    }
    out << "};\n\nconst signed char k" << name << "Hashed[kHashedFeatures] = {";
    float most = 0;
    for (const float value : model.hashed)
        most = std::max(most, std::fabs(value));
    const float step = most / 127;
    column = 0;
    for (const float value : model.hashed)
        out << (column++ % 32 == 0 ? "\n    " : "") << static_cast<int>(std::lround(value / step))
            << ',';
    out << "};\n\n";
    out << "constexpr float k" << name << "Step = " << QString::number(double(step), 'e', 6)
        << "F;\n";
    out << "constexpr float k" << name << "Bias = " << QString::number(double(model.bias), 'e', 6)
        << "F;\n\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QString data = QString::fromLocal8Bit(argv[1]);
    std::vector<bench::RatedText> formality;
    for (const auto &genre : {u"answers"_s, u"blog"_s, u"email"_s, u"news"_s}) {
        auto part = bench::readFormality(data + u"/pavlick_formality/"_s + genre);
        formality.insert(formality.end(), std::make_move_iterator(part.begin()),
            std::make_move_iterator(part.end()));
    }
    const std::vector<bench::RatedText> politeness =
        bench::readPoliteness(data + u"/stanford_politeness/wikipedia.annotated.csv"_s, false);
    const auto pointers = [](const std::vector<bench::RatedText> &texts) {
        std::vector<const bench::RatedText *> result;
        for (const auto &text : texts)
            result.push_back(&text);
        return result;
    };
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&file);
    out << "// SPDX-FileCopyrightText: Attune contributors\n// SPDX-License-Identifier: "
           "Apache-2.0\n"
           "// Made by resources/checks/train.sh; do not edit. Sources and licences: "
           "resources/checks/NOTICE.txt.\n"
           "// clang-format off\n"
           "#include \"core/checks/tone/tonecoefficients.h\"\n\nnamespace core::checks "
           "{\n\nnamespace {\n\n";
    write(out, u"Formality"_s, bench::train(pointers(formality)));
    write(out, u"Politeness"_s, bench::train(pointers(politeness)));
    out << "} // namespace\n\n"
           "const ToneCoefficients kFormalityCoefficients = {kFormalityHand, kFormalityHashed, "
           "kFormalityStep, kFormalityBias};\n"
           "const ToneCoefficients kPolitenessCoefficients = {kPolitenessHand, kPolitenessHashed, "
           "kPolitenessStep, kPolitenessBias};\n\n"
           "} // namespace core::checks\n";
    return 0;
}
