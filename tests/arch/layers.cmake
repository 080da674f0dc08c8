cmake_minimum_required(VERSION 3.22)
# Fails when a file includes something that its layer may not know. The table is the architecture; seeds.cmake
# breaks every rule once to show that it holds.
#
#   cmake -DROOT=<project> -P layers.cmake

string(CONCAT all_parts "core/imports core/store core/features core/models core/tact core/plan core/compose "
    "core/consent core/measure core/exports core/documents core/samples")

#    layer          its files                  what it may include, besides itself
set(layers
    "core/base     | core/base/*               | "
    "core/data     | core/data/*               | core/base"
    "core/vault    | core/vault/*              | core/base"
    "core/imports  | core/imports/*            | core/base core/data"
    "core/store    | core/store/*              | core/base core/data core/vault"
    "core/features | core/features/*           | core/base core/data"
    "core/models   | core/models/*             | core/base"
    "core/tact     | core/tact/*               | core/base core/data"
    "core/plan     | core/plan/*               | core/base core/data"
    "core/compose  | core/compose/*            | core/base core/data"
    "core/consent  | core/consent/*            | core/base core/data"
    "core/measure  | core/measure/*            | core/base"
    "core/exports  | core/exports/*            | core/base core/data"
    "core/documents | core/documents/*         | core/base"
    "core/samples  | core/samples/*            | core/base core/data"
    "core/steps    | core/steps/*              | core/base core/data ${all_parts}"
    "ui/theme      | ui/theme/*                | "
    "ui/text       | ui/text/*                 | ui/theme core/base core/data core/steps"
    "ui/jobs       | ui/jobs/*                 | ui/text core/base core/data core/steps"
    "ui/keychain   | ui/keychain/*             | ui/jobs"
    "ui/widgets    | ui/widgets/*              | ui/theme core/base"
    "ui/charts     | ui/charts/*               | ui/theme ui/widgets core/base"
    "ui/tables     | ui/tables/*               | ui/theme ui/widgets core/base"
    "ui/preview    | ui/preview/*              | ui/theme ui/widgets core/base"
    "ui/pages      | ui/pages/*                | ui/theme ui/text ui/jobs ui/widgets ui/charts ui/tables ui/preview core/base core/data core/steps"
    "ui/shell      | ui/shell/*                | ui/theme ui/text ui/jobs ui/widgets ui/charts ui/tables ui/preview ui/pages core/base core/data core/steps"
    "app/cli       | app/cli.cpp app/cli/*     | core/base core/data core/steps"
    "app           | app/*                     | core/base core/data core/steps ui/shell ui/keychain ui/text ui/theme ui/widgets ui/charts")

# complain(rule): about the `line` of the `file` at hand.
function(complain rule)
    file(RELATIVE_PATH name ${ROOT} ${file})
    message(SEND_ERROR "${name}: ${rule}: ${line}")
endfunction()

# Pages go from one to the next through the Navigator.
function(check_pages)
    file(RELATIVE_PATH name ${ROOT} ${file})
    if(name MATCHES "^ui/pages/([^/]+)/")
        set(page ${CMAKE_MATCH_1})
        if(line MATCHES "\"ui/pages/([^/\"]+)/" AND NOT CMAKE_MATCH_1 STREQUAL page)
            complain("a page knows nothing of another page")
        endif()
    endif()
endfunction()

# Pointing down only: which layer is the included file of, and is that one allowed?
function(check_direction)
    if(NOT line MATCHES "include[ \t]*([<\"])([^>\"]*)[>\"]")
        return()
    endif()
    set(mark "${CMAKE_MATCH_1}")
    if(CMAKE_MATCH_2 MATCHES "^((core/[^/]*|ui/[^/]*|app/cli|app|tests|bench)/|app/cli\\.)")
        string(REGEX REPLACE "[/.]$" "" target "${CMAKE_MATCH_1}")
        if(NOT target STREQUAL layer AND NOT target IN_LIST allowed)
            complain("${layer} may not include ${target}")
        endif()
    elseif(mark STREQUAL "\"")
        complain("a file of ours is included by its path from the root")
    endif()
endfunction()

# only(who what rule): of all files, those whose path matches `who` may include `what`.
function(only who what rule)
    file(RELATIVE_PATH name ${ROOT} ${file})
    if(line MATCHES "${what}" AND NOT name MATCHES "${who}")
        complain("${rule}")
    endif()
endfunction()

function(check_owners)
    if(layer MATCHES "^(core/|app/cli$)" AND line MATCHES "[<\"](Qt?[A-Z]|q[a-z_]+\\.h)")
        complain("core and tactful-cli do without Qt")
    endif()
    only("^$" "[<\"](QtNetwork|QNetwork|QTcp|QUdp|QSsl|QAbstractSocket|QLocalS|QHostInfo|QWebSocket|curl/|sys/socket\\.h)"
        "the program does without a network")
    only("^ui/keychain/.*\\.cpp$" "[<\"]qt6?keychain" "QtKeychain is known to ui/keychain alone")
    only("^core/store/" "[<\"](sqlite3|SQLiteCpp)" "SQLite is known to core/store alone")
    only("^core/(vault/|base/(random|digest)\\.cpp$)" "[<\"]sodium" "libsodium is known to vault, random.cpp and digest.cpp alone")
    only("^core/(features|models|measure)/" "[<\"](unsupported/)?Eigen/" "Eigen is known to features, models and measure alone")
    only("^core/imports/" "[<\"](pugixml|minizip/|zlib|zstd)" "pugixml, minizip and zstd are known to core/imports alone")
    only("\\.cpp$" "[<\"]nlohmann/json\\.hpp" "nlohmann/json.hpp is heavy: .cpp files alone include it")
    # Names and addresses: above the line everybody may show them, below it only the parts that read, seal or write them.
    only("^(core/(data|store|imports|compose|exports|samples|steps)|ui|app)/" "core/data/person\\.h"
        "personal fields are not for this part")
    only("^(core/(data|store|imports|samples|steps)|ui|app)/" "core/data/imported\\.h"
        "imported rows hold personal fields, which are not for this part")
endfunction()

set(seen "")
foreach(row ${layers})
    string(REGEX MATCH "^([^ ]+) *\\| *([^|]*[^| ]) *\\| *(.*)$" _ "${row}")
    set(layer ${CMAKE_MATCH_1})
    string(REPLACE " " ";" patterns "${CMAKE_MATCH_2}")
    string(REPLACE " " ";" allowed "${CMAKE_MATCH_3}")
    list(TRANSFORM patterns PREPEND "${ROOT}/")
    file(GLOB_RECURSE files ${patterns})
    list(FILTER files INCLUDE REGEX "\\.(h|cpp)$")
    foreach(file ${files})
        if(file IN_LIST seen)  # app/* begins with what app/cli has already
            continue()
        endif()
        list(APPEND seen ${file})
        file(STRINGS ${file} includes REGEX "^[ \t]*#[ \t]*include")
        foreach(line ${includes})
            check_direction()
            check_pages()
            check_owners()
        endforeach()
    endforeach()
endforeach()

file(GLOB_RECURSE all_files ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
foreach(file ${all_files})
    if(NOT file IN_LIST seen)
        set(line "give its folder a row in tests/arch/layers.cmake and core/CMakeLists.txt or ui/CMakeLists.txt")
        complain("belongs to no layer")
    endif()
endforeach()
