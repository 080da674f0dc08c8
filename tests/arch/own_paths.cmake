cmake_minimum_required(VERSION 3.22)
# Fails when a file names a folder of the machine it was written on: it would be wrong on every other one.
#
#   cmake -DROOT=<project> -P own_paths.cmake

set(machine_path "(^|[^A-Za-z0-9_.~-])/(work|home|root|tmp|Users)/")

file(GLOB entries RELATIVE ${ROOT} ${ROOT}/* ${ROOT}/.ci)
foreach(entry ${entries})
    if(entry MATCHES "^(build|tactful-demo)" OR entry MATCHES "^\\.git$")
        continue()
    endif()
    if(IS_DIRECTORY ${ROOT}/${entry})
        file(GLOB_RECURSE files ${ROOT}/${entry}/*)
    else()
        set(files ${ROOT}/${entry})
    endif()
    foreach(file ${files})
        file(STRINGS ${file} hits REGEX "${machine_path}" LIMIT_COUNT 1)
        if(hits)
            file(RELATIVE_PATH name ${ROOT} ${file})
            message(SEND_ERROR "${name}: names a path of one machine: ${hits}")
        endif()
    endforeach()
endforeach()
