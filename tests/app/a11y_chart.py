#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the chart's bars through AT-SPI, as a screen reader does: a11y_chart.py PROGRAM LANGUAGE FILE.

Writes the chart's name and one bar a line, "name: description", into the file; fails where the program or its chart does not appear.
"""
import subprocess
import sys
import time

import pyatspi


def find(node, role, depth=0):
    if node.getRole() == role:
        return node
    if depth < 12:
        for child in node:
            if child is not None:
                found = find(child, role, depth + 1)
                if found is not None:
                    return found
    return None


def chart_of(process):
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.get_process_id() == process.pid:
                chart = find(program, pyatspi.ROLE_CHART)
                if chart is not None and chart.childCount > 0:
                    return chart
        time.sleep(0.2)
    sys.exit("the chart did not appear")


process = subprocess.Popen([sys.argv[1], "--language", sys.argv[2]])
try:
    chart = chart_of(process)
    lines = [chart.name]
    for bar in chart:
        states = bar.getState()
        assert states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SELECTABLE)
        lines.append(f"{bar.name}: {bar.description}")
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
finally:
    process.kill()
    process.wait()
