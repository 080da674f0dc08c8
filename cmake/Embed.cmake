# tactful_embed(OUTPUT out.cpp HEADER h NAMESPACE ns TYPE Type FUNCTION name FILES files...)
#
# Builds text files (SQL, JSON, templates) into the program as raw string literals, in file-name order, so that
# nothing has to be found on disk at run time. TYPE is a struct {std::string_view name; std::string_view text;}
# that HEADER declares; FUNCTION is declared there too, returning std::span<const TYPE>. A literal may not be
# longer than 16 kB in MSVC, so each file is cut into pieces that the compiler joins again.
function(tactful_embed)
    cmake_parse_arguments(PARSE_ARGV 0 embed "" "OUTPUT;HEADER;NAMESPACE;TYPE;FUNCTION" "FILES")
    if(NOT embed_FILES)
        file(CONFIGURE OUTPUT ${embed_OUTPUT} @ONLY CONTENT
            "#include \"${embed_HEADER}\"\nnamespace ${embed_NAMESPACE} { std::span<const ${embed_TYPE}> ${embed_FUNCTION}() { return {}; } }\n")
        return()
    endif()
    set(body "#include \"${embed_HEADER}\"\n\nnamespace ${embed_NAMESPACE} {\nnamespace {\nconstexpr ${embed_TYPE} embedded[] = {\n")
    foreach(file ${embed_FILES})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        file(READ ${file} text HEX)
        string(LENGTH "${text}" length)
        get_filename_component(name ${file} NAME_WE)
        set(literal "")
        set(at 0)
        # Cut the bytes, not the text: CMake lists would lose semicolons and brackets.
        while(at LESS length)
            string(SUBSTRING "${text}" ${at} 8000 piece)
            string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" piece "${piece}")
            string(APPEND literal "\n        \"${piece}\"")
            math(EXPR at "${at} + 8000")
        endwhile()
        if(literal STREQUAL "")
            set(literal "\"\"")
        endif()
        string(APPEND body "    {\"${name}\", ${literal}},\n")
    endforeach()
    string(APPEND body "};\n}\nstd::span<const ${embed_TYPE}> ${embed_FUNCTION}() { return embedded; }\n}\n")
    file(CONFIGURE OUTPUT ${embed_OUTPUT} CONTENT "${body}" @ONLY)
endfunction()
