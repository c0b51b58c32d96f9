# SPDX-License-Identifier: Apache-2.0
# Compiler flags live on one interface target, so that no module sets its own.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

find_program(MAILLE_CCACHE ccache)
if(MAILLE_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${MAILLE_CCACHE}")
endif()

add_library(maille_flags INTERFACE)
# No fused multiply-add: the same sums on every processor.
target_compile_options(maille_flags INTERFACE
  -ffp-contract=off
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wdouble-promotion
  -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
# GCC 12 warns wrongly on std::string concatenation (GCC bug 105329).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(maille_flags INTERFACE -Wno-restrict)
endif()
if(MAILLE_WERROR)
  target_compile_options(maille_flags INTERFACE -Werror)
endif()
if(MAILLE_SANITIZE)
  target_compile_options(maille_flags INTERFACE
    -fsanitize=${MAILLE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(maille_flags INTERFACE -fsanitize=${MAILLE_SANITIZE})
endif()
target_include_directories(maille_flags INTERFACE "${PROJECT_SOURCE_DIR}/src")

find_package(Threads REQUIRED)
target_link_libraries(maille_flags INTERFACE Threads::Threads)
