cmake_minimum_required(VERSION 3.22)
# Fails when a program loads Qt, directly or through a library of its own.
#
#   cmake -DPROGRAM=<file> -P no_qt.cmake

execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE libraries RESULT_VARIABLE failure)
if(failure)
    message(FATAL_ERROR "ldd could not read ${PROGRAM}")
endif()
string(REGEX MATCHALL "lib[Qq]t[^ \n\t]*" found "${libraries}")
if(found)
    message(FATAL_ERROR "${PROGRAM} does without Qt, but loads ${found}")
endif()
