# SPDX-License-Identifier: Apache-2.0
include(CMakeParseArguments)

# maille_module(NAME [LINKS other modules...] [LIBRARIES third-party targets...])
# One static library per folder of src/. Third-party targets are private: their headers stay in the module.
function(maille_module name)
  cmake_parse_arguments(ARG "" "" "LINKS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.hpp")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(maille_${name} STATIC ${sources})
  add_library(maille::${name} ALIAS maille_${name})
  target_sources(maille_${name} PUBLIC FILE_SET headers TYPE HEADERS
    BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}" FILES ${headers})
  set_target_properties(maille_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  target_link_libraries(maille_${name} PUBLIC maille_flags)
  foreach(other IN LISTS ARG_LINKS)
    target_link_libraries(maille_${name} PUBLIC maille_${other})
  endforeach()
  foreach(library IN LISTS ARG_LIBRARIES)
    target_link_libraries(maille_${name} PRIVATE ${library})
  endforeach()
endfunction()

# maille_test(NAME LABELS... ): one Catch2 executable from tests/NAME/*.cpp, found case by case.
function(maille_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LINKS;LIBRARIES" ${ARGN})
  if(NOT ARG_LABEL)
    set(ARG_LABEL unit)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  if(NOT sources)
    return()
  endif()
  add_executable(test_${name} ${sources})
  target_include_directories(test_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(test_${name} PRIVATE maille_test_main)
  foreach(other IN LISTS ARG_LINKS)
    target_link_libraries(test_${name} PRIVATE maille_${other})
  endforeach()
  foreach(library IN LISTS ARG_LIBRARIES)
    target_link_libraries(test_${name} PRIVATE ${library})
  endforeach()
  add_test(NAME ${ARG_LABEL}.${name} COMMAND test_${name})
  set_tests_properties(${ARG_LABEL}.${name} PROPERTIES
    LABELS "${ARG_LABEL}"
    TIMEOUT ${ARG_TIMEOUT}
    SKIP_RETURN_CODE 77
    ENVIRONMENT "MAILLE_SOURCE_DIR=${PROJECT_SOURCE_DIR};MAILLE_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};LC_ALL=C.UTF-8")
endfunction()
