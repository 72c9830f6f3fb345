// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokenencoding.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

/// Reads a JSON array of strings and prints, for each, one line of token ids separated by commas.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(2));
    if (arguments.size() != 3 || !file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: tokendump o200k_base|cl100k_base STRINGS.json\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto encoding = core::TokenEncoding::load(arguments[1] == QLatin1String("o200k_base")
            ? core::EncodingName::O200kBase
            : core::EncodingName::Cl100kBase);
    if (!encoding)
        return 1;
    const qint64 loaded = timer.nsecsElapsed();
    const QJsonArray texts = QJsonDocument::fromJson(file.readAll()).array();
    qint64 counting = 0;
    qint64 characters = 0;
    for (const QJsonValue &value : texts) {
        const QString text = value.toString();
        timer.restart();
        const auto tokens = (*encoding)->encode(text);
        counting += timer.nsecsElapsed();
        characters += text.size();
        QByteArray line;
        for (const auto token : tokens)
            line += QByteArray::number(token) + ',';
        line.chop(line.isEmpty() ? 0 : 1);
        std::puts(line.constData());
    }
    std::fprintf(stderr, "load %.1f ms; %lld characters in %.1f ms\n", double(loaded) / 1e6,
        static_cast<long long>(characters), double(counting) / 1e6);
    return 0;
}
