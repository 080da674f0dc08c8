cmake_minimum_required(VERSION 3.22)
# Fails when a program loads a library that can reach a network, directly or through a library of its own.
#
#   cmake -DPROGRAM=<file> -P no_network.cmake

execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE libraries RESULT_VARIABLE failure)
if(failure)
    message(FATAL_ERROR "ldd could not read ${PROGRAM}")
endif()
set(names "Qt6(Network|WebSockets|WebEngine[A-Za-z]*|NetworkAuth)|curl|ssl|crypto|gnutls|nghttp[23]|ssh2?|soup|cares|event|uv")
string(REGEX MATCHALL "lib(${names})[-.0-9a-z]*\\.so[^ \n\t]*" found "${libraries}")
if(found)
    message(FATAL_ERROR "${PROGRAM} does without a network, but loads ${found}")
endif()
