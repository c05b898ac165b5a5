# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# `cmake --build build/dev --target update-translations` collects the texts of src/ and ui/ into translations/*.ts.
# English has a file too: its plurals.
find_program(LUPDATE NAMES lupdate lupdate-qt6 PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
set(TRANSLATED_DIRS ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/ui)
add_custom_target(update-translations
    COMMAND ${LUPDATE} -no-obsolete -locations none ${TRANSLATED_DIRS}
        -ts ${PROJECT_SOURCE_DIR}/translations/digital-cities_uk.ts
    COMMAND ${LUPDATE} -no-obsolete -locations none -pluralonly ${TRANSLATED_DIRS}
        -ts ${PROJECT_SOURCE_DIR}/translations/digital-cities_en.ts
    VERBATIM)
