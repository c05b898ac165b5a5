#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Makes of the fixtures what each fuzzer starts from. Usage: make-seeds.py FOLDER"""

import sys
import zipfile
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
LARGEST = 50_000  # bytes: a fuzzer gets nowhere with large inputs
SEEDS = {
    "delimited": [".csv", ".tsv", ".txt"],
    "detection": [".csv", ".tsv", ".txt"],
    "json": [".json", ".jsonl", ".geojson"],
    "ods": [".ods"],
    "package": ["datapackage.json"],
    "sqlite": [".sqlite"],
    "xlsx": [".xlsx"],
    "zip": [".zip", ".xlsx", ".ods"],
}


def bundle(parts):
    """Several files in one, as bytes.h has them."""
    return b"\n".join(b"=== " + name.encode() + b"\n" + content for name, content in parts)


def zip_parts(path):
    try:
        with zipfile.ZipFile(path) as archive:
            return [(entry.filename, archive.read(entry)) for entry in archive.infolist() if not entry.filename.endswith((".png", ".rdf"))]
    except (zipfile.BadZipFile, EOFError):
        return []


def seed(fuzzer, path):
    if fuzzer in ("ods", "xlsx"):
        return bundle(zip_parts(path))
    if fuzzer == "package":
        return bundle([(file.name, file.read_bytes()) for file in sorted(path.parent.iterdir(), reverse=True) if file.is_file()])
    return path.read_bytes()


def main(folder):
    for fuzzer, endings in SEEDS.items():
        (folder / fuzzer).mkdir(parents=True, exist_ok=True)
        for number, path in enumerate(sorted(FIXTURES.rglob("*"))):
            if path.is_file() and path.name.endswith(tuple(endings)) and len(content := seed(fuzzer, path)) <= LARGEST:
                (folder / fuzzer / f"{number}-{path.name}").write_bytes(content)


main(Path(sys.argv[1]))
