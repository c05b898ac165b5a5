#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes docs/screenshot-en.png, docs/screenshot-uk.png and docs/screenshot-communities.png of build/release in an X server of
# its own.

set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/../scripts/common.sh"

for tool in Xvfb xdotool import; do
    command -v "$tool" >/dev/null || fail "This needs $tool: apt-get install xvfb xdotool imagemagick"
done
program=$root/build/release/digital-cities
[[ -x $program ]] || fail "Build the program first: ./run.sh"

# A home of its own, and no desktop: the window opens as it does for the first time.
home=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait; rm -rf -- "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home XDG_RUNTIME_DIR=$home LC_ALL=C.UTF-8
export DBUS_SESSION_BUS_ADDRESS=disabled:
unset WAYLAND_DISPLAY QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR

exec 3>"$home/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 2>"$home/xvfb.log" &
pids+=($!)
for _ in {1..50}; do
    [[ -s $home/display ]] && break
    sleep 0.1
done
DISPLAY=:$(cat "$home/display")
export DISPLAY

# shot NAME ARGUMENT…: the window that the program opens with these.
shot() {
    "$program" "${@:2}" &
    pids+=($!)
    local window
    window=$(timeout 30 xdotool search --sync --onlyvisible --class digital-cities | tail -1)
    xdotool windowfocus --sync "$window"
    sleep 1 # for the window to settle
    import -window "$window" -strip -define png:exclude-chunks=date,time "$root/docs/screenshot-$1.png"
    kill "${pids[-1]}"
    wait "${pids[-1]}" || true
    unset 'pids[-1]'
}

shot en --language en --select kyiv
shot uk --language uk --select kyiv
"$root/docs/communities.py" "$home/communities.csv"
shot communities --language uk "$home/communities.csv"
