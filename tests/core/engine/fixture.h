// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <QTest>

#include <filesystem>
#include <string>

#define QVERIFY_ENGINE(result) QVERIFY2((result).has_value(), engineErrorText(result).c_str())

template <typename T>
std::string engineErrorText(const engine::Result<T> &result)
{
    return result ? std::string() : result.error().message;
}

inline std::filesystem::path fixtureFolder(const std::string &family)
{
    return std::filesystem::path(QTEST_SOURCE_DIR) / "fixtures" / family;
}

inline std::filesystem::path modelFolder(const std::string &family)
{
    return family == "practice"
        ? std::filesystem::path(ATTUNE_SOURCE_DIR) / "resources/practice-model"
        : fixtureFolder(family) / "model";
}

inline void addFamilies(std::initializer_list<const char *> names)
{
    QTest::addColumn<QString>("family");
    for (const char *name : names)
        QTest::newRow(name) << QString::fromLatin1(name);
}
