#!/bin/sh
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# a11y_chart.sh PROGRAM: does a screen reader find the chart's eight bars, by name and value, in both languages?
# In an X server, a message bus and a home of its own. 77: what it needs is not installed.
set -eu
program=$1
here=$(dirname "$0")

for tool in Xvfb dbus-run-session; do
    command -v "$tool" > /dev/null || exit 77
done
/usr/bin/python3 -c 'import pyatspi' 2> /dev/null || exit 77

work=$(mktemp -d)
server=
clean_up() {
    # Waited for: it removes its socket at the very end, which must not be that of the next one.
    if [ -n "$server" ]; then
        kill "$server"
        wait "$server" || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT
mkdir -m 700 "$work/run"
export XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" HOME="$work"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY

# It names its display once it can be used. Without -noreset it starts anew when its last client leaves, and turns away the
# next one meanwhile.
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -noreset 3> "$work/display" 2> "$work/xvfb.log" &
server=$!
waited=0
until [ -s "$work/display" ]; do
    sleep 0.1
    waited=$((waited + 1))
    [ "$waited" -lt 300 ] || { cat "$work/xvfb.log"; exit 1; }
done
DISPLAY=:$(cat "$work/display")
export DISPLAY

read_bars() {
    dbus-run-session -- /usr/bin/python3 "$here/a11y_chart.py" "$program" "$1" "$2" > "$work/log" 2>&1 ||
        { cat "$work/log"; exit 1; }
}

read_bars en "$work/en"
read_bars uk "$work/uk"
cat > "$work/en.expected" << 'END'
Digitalization projects: comparison
Kyiv: Digitalization projects: 53, rank 1 of 8, 29.3% of all
Dnipro: Digitalization projects: 50, rank 2 of 8, 27.6% of all
Uzhhorod: Digitalization projects: 21, rank 3 of 8, 11.6% of all
Lutsk: Digitalization projects: 20, rank 4 of 8, 11.0% of all
Lviv: Digitalization projects: 12, rank 5 of 8, 6.6% of all
Chernivtsi: Digitalization projects: 10, rank 6 of 8, 5.5% of all
Kharkiv: Digitalization projects: 9, rank 7 of 8, 5.0% of all
Ternopil: Digitalization projects: 6, rank 8 of 8, 3.3% of all
END
cat > "$work/uk.expected" << 'END'
Кількість проєктів цифровізації: порівняння
Київ: Кількість проєктів цифровізації: 53, місце: 1 з 8, частка: 29,3 %
Дніпро: Кількість проєктів цифровізації: 50, місце: 2 з 8, частка: 27,6 %
Ужгород: Кількість проєктів цифровізації: 21, місце: 3 з 8, частка: 11,6 %
Луцьк: Кількість проєктів цифровізації: 20, місце: 4 з 8, частка: 11,0 %
Львів: Кількість проєктів цифровізації: 12, місце: 5 з 8, частка: 6,6 %
Чернівці: Кількість проєктів цифровізації: 10, місце: 6 з 8, частка: 5,5 %
Харків: Кількість проєктів цифровізації: 9, місце: 7 з 8, частка: 5,0 %
Тернопіль: Кількість проєктів цифровізації: 6, місце: 8 з 8, частка: 3,3 %
END
# The space before a percent sign is one that does not break.
sed -i "s/$(printf '\302\240')/ /g" "$work/uk"
diff -u "$work/en.expected" "$work/en"
diff -u "$work/uk.expected" "$work/uk"
