# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
# app -> ui -> core -> libraries; tests see everything; nothing sees tests. Link lines alone do not
# hold this: on Debian a target that links only Qt6::Core can include <QtWidgets/QWidget>.
#
# forbid(FOLDER PATTERN REASON [EXCEPT REGEX]) fails for every include in FOLDER that matches PATTERN.
set(violations "")
function(forbid folder pattern reason)
    cmake_parse_arguments(PARSE_ARGV 3 arg "" "EXCEPT" "")
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        if(arg_EXCEPT AND file MATCHES "${arg_EXCEPT}")
            continue()
        endif()
        file(STRINGS ${ROOT}/${file} lines REGEX "^[ \t]*#[ \t]*include")
        foreach(line IN LISTS lines)
            if(line MATCHES "[<\"](${pattern})")
                set(violations "${violations}\n${file}: ${line}  (${reason})" PARENT_SCOPE)
                set(violations "${violations}\n${file}: ${line}  (${reason})")
            endif()
        endforeach()
    endforeach()
endfunction()

set(qt_window "QtWidgets|QtGui|QWidget|QDialog|QMainWindow|QApplication|QGuiApplication|QAction|QIcon|QPixmap|QImage|QColor|QFont|QPainter|QTextDocument|QTextEdit|QLabel|QClipboard|QUndoStack|QTableView|QStandardItem|QKeySequence|QPalette|QStyle")
set(any_qt "Q[A-Z]|Qt[A-Z]|qt6keychain")

forbid(core "${qt_window}" "core has no window")
forbid(core "ui/|app/" "core knows nothing above it")
forbid(core "sqlite3" "SQLite belongs to core/storage" EXCEPT "^core/(storage|engine)/")
forbid(core "curl/" "libcurl belongs to core/http" EXCEPT "^core/http/")
forbid(core "torch/|ATen/|c10/" "libtorch belongs to the engine" EXCEPT "^core/engine/")
forbid(core/base "core/(storage|dataset|text|checks|http|providers|jobs|review|advice|engine)/" "base is at the bottom")
forbid(core/text "core/(storage|dataset|checks|http|providers|jobs|review|advice|engine)/" "text is pure")
forbid(core/dataset "core/(storage|checks|http|providers|jobs|review|advice|engine)/" "dataset is pure")
forbid(core/checks "core/(storage|http|providers|jobs|review|engine)/" "checks are pure functions over values")
forbid(core/providers "core/(storage|jobs|review|engine)/|core/http/(httpclient|curlhttpclient)" "providers only build requests and read replies")
forbid(core/engine "${any_qt}" "the engine is plain C++")
forbid(core/engine "core/(base|text|storage|dataset|checks|http|providers|jobs|review|advice|secrets)/" "the engine stands alone")
forbid(ui "sqlite3|curl/|torch/|app/" "ui sees core's interfaces and values")
foreach(folder app core ui)
    forbid(${folder} "tests/" "nothing sees the tests")
    forbid(${folder} "QEventLoop" "no nested event loops")
    forbid(${folder} "Qt(Widgets|Gui|Core)/" "include <QWidget>, not <QtWidgets/QWidget>")
endforeach()

if(violations)
    message(FATAL_ERROR "The one-way rule is broken:${violations}")
endif()
