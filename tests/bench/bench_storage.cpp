// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/projectstore.h"
#include "tests/support/projectsupport.h"
#include "tests/support/samplerows.h"

#include <QElapsedTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    support::ProjectFolder project;
    const int rows = 200000;
    {
        auto store = project.create();
        QElapsedTimer t; t.start();
        auto out = support::value(store->importExamples({.source = std::make_unique<support::SampleSource>(rows)}));
        std::printf("import %lld in %lld ms\n", (long long)out.added, (long long)t.elapsed());
        t.restart();
        auto ids = support::value(store->list({}));
        std::printf("list %lld ms\n", (long long)t.elapsed());
        t.restart();
        store.reset();
        std::printf("close %lld ms size %lld\n", (long long)t.elapsed(), (long long)QFileInfo(project.path).size());
    }
    QFile::copy(project.path, argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"/tmp/storage/b.attune"_s);
}
