# SPDX-License-Identifier: GPL-3.0-or-later
# Carries the recipes of a field and of an entity in CONTRIBUTING.md out, step by step, on a copy of core and store, and
# has the copy keep a record of them in a file: a recipe that leaves a step out fails here.
#   cmake -DSOURCE=… -DWORK=… [-DLAUNCHER=ccache] -P recipe.cmake
file(REMOVE_RECURSE ${WORK})
foreach(folder src/core src/store resources/schema packaging/cmake)
    get_filename_component(above ${folder} DIRECTORY)
    file(COPY ${SOURCE}/${folder} DESTINATION ${WORK}/${above})
endforeach()
file(COPY ${CMAKE_CURRENT_LIST_DIR}/CMakeLists.txt ${CMAKE_CURRENT_LIST_DIR}/keeps_supplier.cpp DESTINATION ${WORK})

# insert(file before|after anchor text): the step of a recipe; fails where the place it names is no longer there.
function(insert file where anchor text)
    file(READ ${WORK}/${file} content)
    string(FIND "${content}" "${anchor}" at)
    if(at LESS 0)
        message(FATAL_ERROR "The recipe names a place that ${file} does not have: ${anchor}")
    endif()
    if(where STREQUAL "after")
        string(LENGTH "${anchor}" length)
        math(EXPR at "${at} + ${length}")
    endif()
    string(SUBSTRING "${content}" 0 ${at} head)
    string(SUBSTRING "${content}" ${at} -1 tail)
    file(WRITE ${WORK}/${file} "${head}${text}${tail}")
endfunction()

# A field: a member, a row of the table beside it, a migration.
insert(src/core/entities/organisation.h after "struct Service {\n    Id<Service> id;\n" "    QString costCentre;\n")
insert(src/core/entities/organisation.cpp after "constexpr Field serviceFields[] = {\n"
    "    field<&Service::costCentre>(\"cost_centre\", QT_TRANSLATE_NOOP(\"Field\", \"Cost centre\")),\n")

# An entity: its kind, its struct with what says so, its table, a migration.
file(READ ${WORK}/src/core/fields/entity_kind.h kinds)
string(REGEX MATCH "int\\(EntityKind::([A-Za-z]+)\\) \\+ 1" counted "${kinds}")
set(last ${CMAKE_MATCH_1})
insert(src/core/fields/entity_kind.h after "    ${last},\n" "    Supplier,\n")
file(READ ${WORK}/src/core/fields/entity_kind.h kinds)
string(REPLACE "${counted}" "int(EntityKind::Supplier) + 1" kinds "${kinds}")
file(WRITE ${WORK}/src/core/fields/entity_kind.h "${kinds}")
file(COPY ${CMAKE_CURRENT_LIST_DIR}/supplier.h ${CMAKE_CURRENT_LIST_DIR}/supplier.cpp DESTINATION ${WORK}/src/core/entities)
insert(src/core/entities/all.h after "#include <core/entities/settings.h>\n" "#include <core/entities/supplier.h>\n")

file(GLOB migrations ${WORK}/resources/schema/*.sql)
list(LENGTH migrations count)
math(EXPR next "${count} + 1")
if(next LESS 10)
    set(next "0${next}")
endif()
set(name 0${next}_suppliers.sql)
file(WRITE ${WORK}/resources/schema/${name}
    "CREATE TABLE \"supplier\" (\n    \"id\" INTEGER PRIMARY KEY,\n    \"name\" TEXT,\n    \"contact\" INTEGER REFERENCES \"person\" (\"id\") DEFERRABLE INITIALLY DEFERRED\n)\n--;\n"
    "ALTER TABLE \"service\" ADD COLUMN \"cost_centre\" TEXT\n")
list(SORT migrations)
list(GET migrations -1 newest)
get_filename_component(newest ${newest} NAME)
insert(src/store/CMakeLists.txt after "/resources/schema/${newest}" "\n          \${CMAKE_SOURCE_DIR}/resources/schema/${name}")

execute_process(COMMAND ${CMAKE_COMMAND} -G Ninja -S ${WORK} -B ${WORK}/build -DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK}/build COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${WORK}/build/bin/keeps_supplier ${WORK}/build/kept.ratchet COMMAND_ERROR_IS_FATAL ANY)
