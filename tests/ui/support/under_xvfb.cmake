# Runs one test of PROGRAM on a real X server, which needs no screen.
#
#   cmake -DPROGRAM=<test_ui_shell> -DTEST=<main_job_test> -P under_xvfb.cmake

find_program(xvfb_run xvfb-run)
find_program(xvfb Xvfb)
if(NOT xvfb_run OR NOT xvfb)
    message(STATUS "SKIPPED: Xvfb is not installed (package xvfb), so there is no X server to test on.")
    return()
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=xcb
    ${xvfb_run} --auto-servernum --server-args "-screen 0 1440x900x24" ${PROGRAM} ${TEST} RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "${TEST} failed on X11: ${failed}")
endif()
