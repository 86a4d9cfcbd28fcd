# SPDX-License-Identifier: GPL-3.0-or-later
# The rules every target shares, and ratchet_library(): a folder of src/ as a library with an include root of its own.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc and uic need no library built first
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(ratchet_options INTERFACE)
target_compile_features(ratchet_options INTERFACE cxx_std_20)
target_compile_definitions(ratchet_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_NO_KEYWORDS QT_WARN_DEPRECATED_UP_TO=0x060400) # the oldest Qt we build on has no replacement for what later ones deprecate
if(MSVC)
    target_compile_options(ratchet_options INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(ratchet_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # gcc 12 sees possibly uninitialised strings inside an engaged std::optional<QString>. ccache can keep what was
        # compiled with a precompiled header only where the preprocessor names that header.
        target_compile_options(ratchet_options INTERFACE -Wno-maybe-uninitialized -fpch-preprocess)
        # gcc 13 to 15 take any reference that a function returns for one to its temporary argument.
        if(CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
            target_compile_options(ratchet_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-dangling-reference>)
        endif()
    endif()
endif()
if(RATCHET_WARNINGS_AS_ERRORS)
    target_compile_options(ratchet_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(RATCHET_SANITIZE)
    target_compile_options(ratchet_options INTERFACE
        -fsanitize=${RATCHET_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(ratchet_options INTERFACE -fsanitize=${RATCHET_SANITIZE})
endif()
if(RATCHET_SYNTAX_ONLY)
    target_compile_options(ratchet_options INTERFACE -fsyntax-only)
endif()
if(RATCHET_COVERAGE)
    target_compile_options(ratchet_options INTERFACE --coverage)
    target_link_options(ratchet_options INTERFACE --coverage)
endif()

# ratchet_forwarding_headers(folder sources…): for each header among the sources one below the folder that includes it,
# and none besides. A link to the folder of the sources would do the same, but not every system lets a user make one.
function(ratchet_forwarding_headers folder)
    if(IS_SYMLINK ${folder}) # of a build tree that is older: what is written through it lands in the sources
        file(REMOVE ${folder})
    endif()
    file(GLOB_RECURSE stale ${folder}/*.h)
    foreach(header IN LISTS ARGN)
        if(NOT header MATCHES "\\.h$")
            continue()
        endif()
        file(RELATIVE_PATH name ${CMAKE_CURRENT_SOURCE_DIR} ${header})
        set(forwarding ${folder}/${name})
        get_filename_component(place ${forwarding} DIRECTORY)
        file(RELATIVE_PATH target ${place} ${header})
        file(CONFIGURE OUTPUT ${forwarding} CONTENT "#include \"${target}\"\n" @ONLY NEWLINE_STYLE UNIX)
        list(REMOVE_ITEM stale ${forwarding})
    endforeach()
    if(stale)
        file(REMOVE ${stale})
    endif()
endfunction()

# ratchet_library(name DEPENDS libraries…): every .cpp and .h of the folder, headers reached as <name/file.h> and
# only through a linked target, so that an include against the allowed directions does not compile.
function(ratchet_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h
        ${CMAKE_CURRENT_SOURCE_DIR}/*/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*/*.h)
    if(NOT sources)
        set(sources ${CMAKE_SOURCE_DIR}/packaging/cmake/empty.cpp)
    endif()
    add_library(ratchet_${name} STATIC ${sources})
    add_library(Ratchet::${name} ALIAS ratchet_${name})
    set(root ${CMAKE_BINARY_DIR}/include/${name})
    ratchet_forwarding_headers(${root}/${name} ${sources})
    target_include_directories(ratchet_${name} PUBLIC ${root})
    target_link_libraries(ratchet_${name} PUBLIC ratchet_options ${ARG_DEPENDS})
    if(RATCHET_PRECOMPILE)
        set(headers <QCoreApplication> <QDateTime> <QHash> <QString> <memory> <vector> <functional>)
        if("Qt6::Widgets" IN_LIST ARG_DEPENDS)
            list(APPEND headers <QtWidgets>)
        elseif("Qt6::Charts" IN_LIST ARG_DEPENDS)
            list(APPEND headers <QtCharts>)
        endif()
        target_precompile_headers(ratchet_${name} PRIVATE ${headers})
    endif()
    set_property(GLOBAL APPEND PROPERTY RATCHET_TRANSLATED_SOURCES ${sources})
endfunction()
