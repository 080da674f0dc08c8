cmake_minimum_required(VERSION 3.22)
# Fails when a file is too long to be read in one go. (Functions: readability-function-size in .clang-tidy.)
#
#   cmake -DROOT=<project> -P sizes.cmake

set(most_header_lines 200)
set(most_source_lines 500)

foreach(folder app bench core tests ui)
    file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file ${files})
        file(READ ${file} text)
        string(REGEX MATCHALL "\n" ends "${text}")
        list(LENGTH ends lines)
        set(kind source)
        if(file MATCHES "\\.h$")
            set(kind header)
        endif()
        if(lines GREATER most_${kind}_lines)
            file(RELATIVE_PATH name ${ROOT} ${file})
            message(SEND_ERROR "${name}: a ${kind} has at most ${most_${kind}_lines} lines, this one has ${lines}")
        endif()
    endforeach()
endforeach()
