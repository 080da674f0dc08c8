# Runs one test of PROGRAM on a session bus of its own with a GNOME Keyring of its own, which is gone afterwards.
#
#   cmake -DPROGRAM=<test_ui_keychain> -DTEST=<system_keychain_test> -DFOLDER=<a folder to fill> -P under_keyring.cmake

find_program(bus dbus-run-session)
find_program(keyring gnome-keyring-daemon)
if(NOT bus OR NOT keyring)
    message(STATUS "SKIPPED: dbus-run-session or gnome-keyring-daemon is not installed (packages dbus, gnome-keyring).")
    return()
endif()
file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER}/home ${FOLDER}/run)
file(CHMOD ${FOLDER}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
# The daemon returns when it is ready, and ends with its bus.
file(WRITE ${FOLDER}/in_session.sh "\
printf 'the keyring of a test' | ${keyring} --unlock --components=secrets >/dev/null 2>&1
exec ${PROGRAM} ${TEST}
")
execute_process(COMMAND ${CMAKE_COMMAND} -E env --unset=DISPLAY --unset=XDG_DATA_HOME --unset=XDG_CONFIG_HOME HOME=${FOLDER}/home XDG_RUNTIME_DIR=${FOLDER}/run
    TACTFUL_OWN_BUS=1 QT_QPA_PLATFORM=offscreen
    ${bus} -- sh ${FOLDER}/in_session.sh RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "${TEST} failed with a keyring: ${failed}")
endif()
