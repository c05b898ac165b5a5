#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds the .deb of a build folder, twice, and checks what is in it.
# Usage: packaging/check-deb.sh [--install] [BUILD_FOLDER]
# With --install (as root) it is also installed by apt with what it depends on, run, and removed again.

set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/../scripts/common.sh"

install=
if [[ ${1:-} == --install ]]; then
    install=yes
    shift
fi
build=$(realpath -- "${1:-$root/build/release}")
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# export_charts PROGRAM FOLDER: an image per kind of file and language, without a display.
export_charts() {
    mkdir "$2"
    env -u DISPLAY -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="$work" XDG_CONFIG_HOME="$work" \
        "$1" --language uk,en --export "$2/c.png" --export "$2/c.webp" --export "$2/c.svg" --export "$2/t.csv"
    local file
    for file in "$2"/{c.{uk,en}.{png,webp,svg},t.{uk,en}.csv}; do
        [[ -s $file ]] || fail "$1 did not write $file"
    done
}

# The time that goes into the package: that of its newest file.
SOURCE_DATE_EPOCH=$(stat -c %Y "$build/digital-cities")
export SOURCE_DATE_EPOCH
for copy in 1 2; do
    quietly cpack --config "$build/CPackConfig.cmake" -B "$work/$copy"
done
deb=$(echo "$work"/1/*.deb)
cmp "$deb" "$work"/2/*.deb || fail "The same build gave two different packages."

depends=", $(dpkg-deb --field "$deb" Depends),"
for package in libqt6charts6 libqt6svg6 libxlsxwriter4 libsqlite3-0 'libicu[0-9]+' fonts-dejavu-core qt6-translations-l10n qt6-image-formats-plugins; do
    grep -qE ", ${package}[ ,]" <<<"$depends" || fail "The package does not depend on $package but on: $depends"
done

dpkg-deb --extract "$deb" "$work/root"
id=io.github.digital_cities.DigitalCities
for file in bin/digital-cities \
    share/applications/$id.desktop \
    share/metainfo/$id.metainfo.xml \
    share/icons/hicolor/scalable/apps/$id.svg \
    share/icons/hicolor/symbolic/apps/$id-symbolic.svg \
    share/man/man1/digital-cities.1.gz \
    share/doc/digital-cities/{copyright,changelog.gz,NEWS.gz}; do
    [[ -s $work/root/usr/$file ]] || fail "The package has no usr/$file"
done
plugins=("$work"/root/usr/lib/*/digital-cities/digital-cities-formats-*.so)
[[ -s ${plugins[0]} ]] || fail "The package lacks the plugin that opens and saves files."
export_charts "$work/root/usr/bin/digital-cities" "$work/extracted"

if [[ -n $install ]]; then
    chmod 755 "$work" # apt reads the package as a user of its own
    export DEBIAN_FRONTEND=noninteractive
    apt-get -q -y install --no-install-recommends "$deb"
    export_charts /usr/bin/digital-cities "$work/installed"
    apt-get -q -y purge digital-cities
fi

dpkg-deb --info "$deb"
echo "$(basename "$deb") is as it should be."
