# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Shared by the scripts at the top of the tree, which source it.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# What building and running need: a Debian 12 package name, and what it is for.
run_packages() {
    cat <<'LIST'
build-essential            the C++20 compiler
cmake                      configures the build
pkgconf                    finds libraries without CMake files
ninja-build                builds
qt6-base-dev               Qt: core, windows, printing
qt6-charts-dev             Qt: charts
qt6-svg-dev                Qt: SVG files
libqt6opengl6-dev          wanted by Qt Charts
libgl-dev                  wanted by Qt Charts
libopengl-dev              wanted by Qt Charts
qt6-tools-dev              Qt: the CMake side of translations
qt6-l10n-tools             Qt: compiles the translations
libfontconfig-dev          the fonts are looked up while the display answers
libicu-dev                 sorting by the alphabet of the language
libzip-dev                 reads what is packed: XLSX, ODS, data packages
libxlsxwriter-dev          writes XLSX
libsimdjson-dev            reads JSON
libsqlite3-dev             reads SQLite
libexpected-dev            errors as values
fonts-dejavu-core          a font with Cyrillic and equal-width digits
qt6-translations-l10n      Qt's own dialogs in Ukrainian
qt6-image-formats-plugins  WebP images
qt6-wayland                windows on Wayland
LIST
}

# What the tests need beyond that.
test_packages() {
    cat <<'LIST'
libbenchmark-dev           the benchmarks
xvfb                       a display for the benchmarks and the test of accessibility
dbus-daemon                a message bus for the test of accessibility
at-spi2-core               what screen readers listen to
python3-pyatspi            reads the chart as they do
librsvg2-bin               draws the exported SVG in another renderer
libxml2-utils              checks that the exported SVG is well-formed
poppler-utils              reads the exported PDF back
desktop-file-utils         checks the desktop entry
appstream                  checks the AppStream metadata
file                       builds the Debian package
python3                    writes the corpus of files to open
LIST
}

# What scripts/lint needs beyond building.
lint_packages() {
    cat <<'LIST'
git                        lists the files
clang-format               how C++ is laid out
clang-tidy                 what a C++ reader would point out
clazy                      the same, for Qt
shellcheck                 the same, for shell scripts
reuse                      whether every file says its licence
python3                    the plan of the house, mixed alphabets
LIST
}

# What scripts/fuzz needs beyond building.
fuzz_packages() {
    cat <<'LIST'
clang-16                   the compiler with libFuzzer; 14 cannot read the C++ library's ranges
libclang-rt-16-dev         libFuzzer and the sanitizers
python3                    makes the first inputs
LIST
}

# Prints those lines of standard input whose package is not installed.
missing_packages() {
    local installed package purpose
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n')
    while read -r package purpose; do
        grep -qxF "installed $package" <<<"$installed" || printf '%s %s\n' "$package" "$purpose"
    done
}

# install_missing LIST: installs what is missing of the packages that the function LIST prints.
install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        fail "There is no apt on this system. Please install what follows (Debian's names) in your system's way," \
            "then build by hand as CONTRIBUTING.md says."$'\n\n'"$("$1")"
    fi

    local missing names
    missing=$("$1" | missing_packages)
    [[ -n $missing ]] || return 0
    mapfile -t names < <(cut -d' ' -f1 <<<"$missing")

    # shellcheck source=/dev/null
    if ! (. /etc/os-release && [[ $ID == debian && ${VERSION_ID:-} == 12 ]]); then
        say "This system is not Debian 12: trying Debian 12's package names, which is untested here."
    fi
    say "Installing: ${names[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120)
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || fail "This needs root, and there is no sudo. As root, run:" \
            "apt-get install --no-install-recommends ${names[*]}"
        apt=(sudo "${apt[@]}")
    fi
    # One unreachable source need not matter to what is installed here.
    "${apt[@]}" update >&2 || say "apt-get update failed; going on with the package lists there are."
    "${apt[@]}" install --no-install-recommends "${names[@]}" >&2
}

# quietly COMMAND…: shows what the command printed only when it fails.
quietly() {
    local output
    output=$("$@" 2>&1) || {
        local status=$?
        say "$output"
        return "$status"
    }
}

# configured PRESET [OPTION=VALUE…]: whether the preset's build folder is up to date and has these options in its cache.
# Edits of CMake files need no check: the build itself notices them. It does not notice the presets.
configured() {
    local build=$root/build/$1 option
    shift
    [[ -e $build/build.ninja && ! $root/CMakePresets.json -nt $build/build.ninja ]] || return 1
    for option; do
        grep -qxE "${option%%=*}:[A-Z]+=${option#*=}" "$build/CMakeCache.txt" || return 1
    done
}

# What Qt misses, and warns of, in a bare environment such as a container's: a UTF-8 locale and a runtime folder.
complete_environment() {
    [[ -n ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]] || export LC_CTYPE=C.UTF-8
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        trap 'rm -rf -- "$XDG_RUNTIME_DIR"' EXIT
    fi
}
