# SPDX-License-Identifier: GPL-3.0-or-later
# The map of rooms in CONTRIBUTING.md, made from src/rooms.txt.
#   cmake -P packaging/cmake/RoomsMap.cmake            writes it between its two markers
#   cmake -DCHECK=ON -P packaging/cmake/RoomsMap.cmake fails where it is not what the table gives
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
set(begin "<!-- map of rooms: written from src/rooms.txt by the target contributing -->\n")
set(end "<!-- end of the map -->")

file(READ ${root}/src/rooms.txt map)
string(REGEX REPLACE "(^|\n)#[^\n]*" "" map "${map}")
string(REGEX REPLACE "^\n+" "" map "${map}")
string(REGEX REPLACE "([^|\n]+) \\| ([^|\n]*) \\| ?([^\n]*)\n" "| \\1 | \\2 | \\3 |\n" map "${map}")
string(PREPEND map "| room | what lives there | may include |\n| --- | --- | --- |\n")

file(READ ${root}/CONTRIBUTING.md text)
string(FIND "${text}" "${begin}" from)
string(FIND "${text}" "${end}" to)
if(from LESS 0 OR to LESS from)
    message(FATAL_ERROR "CONTRIBUTING.md has lost the markers of the map")
endif()
string(LENGTH "${begin}" length)
math(EXPR from "${from} + ${length}")
string(SUBSTRING "${text}" 0 ${from} before)
string(SUBSTRING "${text}" ${to} -1 after)
set(wanted "${before}${map}${after}")
if(CHECK)
    if(NOT wanted STREQUAL text)
        message(FATAL_ERROR "The map in CONTRIBUTING.md differs from src/rooms.txt: build the target contributing")
    endif()
elseif(NOT wanted STREQUAL text)
    file(WRITE ${root}/CONTRIBUTING.md "${wanted}")
endif()
