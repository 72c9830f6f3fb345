# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
# The layering test must fail for a leak: plants one of each kind in a scratch tree and looks.
set(leaks
    "core/base/a.h|#include <QWidget>"
    "core/base/b.h|#include \"core/storage/x.h\""
    "core/checks/c.cpp|#include \"core/storage/x.h\""
    "core/dataset/d.cpp|# include <sqlite3.h>"
    "core/engine/e.cpp|#include <QString>"
    "ui/f.cpp|#include <sqlite3.h>"
    "ui/g.cpp|#include \"tests/support/x.h\""
    "ui/h.cpp|#include <QEventLoop>")
foreach(leak IN LISTS leaks)
    string(REPLACE "|" ";" parts "${leak}")
    list(GET parts 0 file)
    list(GET parts 1 line)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/${file} "${line}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${SCRIPT}
        RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
    if(status EQUAL 0)
        message(FATAL_ERROR "Not caught: ${line} in ${file}")
    endif()
endforeach()
file(REMOVE_RECURSE ${SCRATCH})
