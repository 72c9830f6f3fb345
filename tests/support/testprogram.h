// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

/// Stands at the end of a test file, in place of QTEST_MAIN: the class is one of several in its
/// program, which is linked once (see attune_add_test_group).
#define ATTUNE_TEST(Class)                                                                         \
    static const bool registered##Class = support::addTestClass(                                   \
        #Class, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); })

namespace support {

/// Returns true, to be called when the program starts.
bool addTestClass(const char *name, std::unique_ptr<QObject> (*make)());

} // namespace support
