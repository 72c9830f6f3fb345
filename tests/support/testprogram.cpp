// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Runs every test class of the program, or the one that is named first: tst_sheets TestImportSheet
#include "tests/support/testprogram.h"

#include "ui/style/attunestyle.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <map>
#include <string>

namespace {

using Make = std::unique_ptr<QObject> (*)();

// By name, so that the order does not depend on the linker.
std::map<std::string, Make> &testClasses()
{
    static std::map<std::string, Make> classes;
    return classes;
}

} // namespace

bool support::addTestClass(const char *name, std::unique_ptr<QObject> (*make)())
{
    return testClasses().emplace(name, make).second;
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::AttuneStyle);
    QStringList arguments = QApplication::arguments();
    const bool named = arguments.size() > 1 && testClasses().count(arguments[1].toStdString()) > 0;
    const std::string only = named ? arguments.takeAt(1).toStdString() : std::string();
    int failed = 0;
    for (const auto &[name, make] : testClasses()) {
        if (!named || name == only)
            failed += QTest::qExec(make().get(), arguments) != 0 ? 1 : 0;
    }
    if (failed > 0)
        std::fprintf(stderr, "%d test class(es) failed\n", failed);
    return failed;
}
