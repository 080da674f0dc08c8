# Runs main_job_test of PROGRAM on an X server without a screen.
#
#   cmake -DPROGRAM=<test_ui_shell> -P under_xvfb.cmake

find_program(xvfb_run xvfb-run)
if(NOT xvfb_run)
    message(STATUS "SKIPPED: there is no xvfb-run")
    return()
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=xcb
    ${xvfb_run} -a -s "-screen 0 1600x1000x24" ${PROGRAM} main_job_test RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "the main job failed on X11: ${failed}")
endif()
