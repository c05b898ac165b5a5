# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The one place for warnings and definitions: every target links to it.
add_library(digital-cities-options INTERFACE)
target_compile_options(digital-cities-options INTERFACE
    -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # It warns of strings that are put together, wrongly: https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105651
    target_compile_options(digital-cities-options INTERFACE -Wno-restrict)
endif()
if(DIGITAL_CITIES_WERROR)
    target_compile_options(digital-cities-options INTERFACE -Werror)
endif()
if(DIGITAL_CITIES_SANITIZE)
    target_compile_options(digital-cities-options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(digital-cities-options INTERFACE -fsanitize=address,undefined)
endif()
if(DIGITAL_CITIES_FUZZ)
    target_compile_options(digital-cities-options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
    target_link_options(digital-cities-options INTERFACE -fsanitize=address,undefined)
endif()
target_compile_definitions(digital-cities-options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# A layer of the house: a static library of the folder's files. See CONTRIBUTING.md.
# Each has an include root of its own, in which its folder alone is seen: "data/table/table.h" is found by those who link to
# data, so that the compiler, too, refuses an include that the layers do not allow.
function(add_layer name)
    add_library(digital-cities-${name} STATIC ${ARGN})
    add_library(DigitalCities::${name} ALIAS digital-cities-${name})
    set(root ${PROJECT_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} SYMBOLIC)
    target_include_directories(digital-cities-${name} PUBLIC ${root})
    target_link_libraries(digital-cities-${name} PUBLIC digital-cities-options)
endfunction()
