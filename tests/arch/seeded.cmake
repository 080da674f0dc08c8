cmake_minimum_required(VERSION 3.22)
# Plays one row of seeds.cmake: the script must pass a small tree that keeps the rules, and after the row's file
# is added must fail with exactly one complaint, which names the file and the rule.
#
#   cmake -DCASE=<name> -DFOLDER=<a folder to fill> -P seeded.cmake

include(${CMAKE_CURRENT_LIST_DIR}/seeds.cmake)

# What each layer may well do.
function(write_good_tree)
    file(WRITE ${FOLDER}/core/base/digest.cpp "#include <sodium.h>\n")
    file(WRITE ${FOLDER}/core/data/imported.h "#include \"core/base/a.h\"\n#include \"core/data/person.h\"\n")
    file(WRITE ${FOLDER}/core/store/b.cpp "#include <sqlite3.h>\n#include \"core/vault/a.h\"\n#include <queue>\n")
    file(WRITE ${FOLDER}/core/models/b.h "#include <Eigen/Core>\n#include \"core/base/a.h\"\n")
    file(WRITE ${FOLDER}/core/steps/b.cpp "#include <nlohmann/json.hpp>\n#include \"core/plan/a.h\"\n#include \"core/data/person.h\"\n")
    file(WRITE ${FOLDER}/core/steps/b.h "#include <nlohmann/json_fwd.hpp>\n")
    file(WRITE ${FOLDER}/app/cli.cpp "#include \"app/cli/b.h\"\n#include <CLI/CLI.hpp>\n")
    file(WRITE ${FOLDER}/app/cli/b.h "#include \"core/steps/a.h\"\n")
    file(WRITE ${FOLDER}/app/other.cpp "#include \"ui/a.h\"\n#include <QApplication>\n")
    file(WRITE ${FOLDER}/ui/b.h "#include <QString>\n#include \"core/steps/a.h\"\n")
    string(REPEAT "line\n" 200 text)
    file(WRITE ${FOLDER}/core/plan/b.h "${text}")
    string(REPEAT "line\n" 500 text)
    file(WRITE ${FOLDER}/core/plan/b.cpp "${text}")
    file(WRITE ${FOLDER}/docs/b.md "https://example.org/home/page and https://example.org/tmp/\n")
endfunction()

function(run_script)
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${FOLDER} -P ${CMAKE_CURRENT_LIST_DIR}/${script}.cmake
        RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_QUIET)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")  # messages are wrapped
    set(result "${result}" PARENT_SCOPE)
    set(said "${said}" PARENT_SCOPE)
endfunction()

set(row ${seeds})
list(FILTER row INCLUDE REGEX "^${CASE} ")
if(NOT row MATCHES "^[^|]*\\| *([^| ]+) *\\| *([^| ]+) *\\| *([^|]*[^| ]) *\\| *([^|]+)$")
    message(FATAL_ERROR "seeds.cmake has no row ${CASE}")
endif()
set(script ${CMAKE_MATCH_1})
set(file ${CMAKE_MATCH_2})
set(text "${CMAKE_MATCH_3}")
set(words "${CMAKE_MATCH_4}")
string(REPLACE "/@" "/" text "${text}")  # so that seeds.cmake itself keeps the rule
if(text MATCHES "^([0-9]+) lines$")
    math(EXPR but_one "${CMAKE_MATCH_1} - 1")
    string(REPEAT "line\n" ${but_one} text)
    string(APPEND text "line")
endif()

file(REMOVE_RECURSE ${FOLDER})
write_good_tree()
run_script()
if(NOT result EQUAL 0)
    message(FATAL_ERROR "a tree that keeps the rules was refused: ${said}")
endif()

file(WRITE ${FOLDER}/${file} "${text}\n")
run_script()
if(result EQUAL 0)
    message(FATAL_ERROR "${script}.cmake let ${file} pass: ${text}")
endif()
string(FIND "${said}" "${file}: " named_file)
string(FIND "${said}" "${words}" named_rule)
string(REGEX MATCHALL "CMake Error" complaints "${said}")
list(LENGTH complaints count)
if(named_file EQUAL -1 OR named_rule EQUAL -1 OR NOT count EQUAL 1)
    message(FATAL_ERROR "wanted one complaint that names ${file} and \"${words}\", got: ${said}")
endif()
file(REMOVE_RECURSE ${FOLDER})
