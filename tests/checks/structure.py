# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The house: which room may include which, where SQL may stand, how long a file may be, that no test is forgotten."""

import re

from sources import files, report

# The arrow: qml -> app -> storage, exchange -> core. articles and translations are data.
MAY_INCLUDE = {
    "core": {"core"},
    "storage": {"storage", "core"},
    "exchange": {"exchange", "core"},
    "articles": {"articles"},
    "translations": {"translations"},
    "app": {"app", "storage", "exchange", "core", "articles", "translations"},
}
ROOMS = set(MAY_INCLUDE) | {"qml", "tests"}
MOST_LINES = {".cpp": 400, ".h": 250, ".qml": 300}
SQL = re.compile(r"QSql|\bSELECT\s+.+\s+FROM\b|\bINSERT\s+INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b")

faults = []
for path in files("*.cpp", "*.h", "*.qml"):
    room, text = path.parts[0], path.read_text(encoding="utf-8")
    lines = text.count("\n")
    if room != "tests" and lines > MOST_LINES[path.suffix]:
        faults.append(f"{path}: {lines} lines, more than {MOST_LINES[path.suffix]}")
    if room in MAY_INCLUDE:
        for included in re.findall(r'^#include "([\w]+)/', text, re.MULTILINE):
            if included in ROOMS and included not in MAY_INCLUDE[room]:
                faults.append(f"{path}: {room} must not include {included}")
    if room not in ("storage", "tests") and SQL.search(text):
        faults.append(f"{path}: SQL outside of storage")
    if room == "qml" and "applicationWindow()" in text:
        faults.append(f"{path}: reaches up with applicationWindow(); emit a signal instead")

for path in files("tests/**/*test.cpp", "tests/**/tst_*.qml"):
    listed = (path.parent / "CMakeLists.txt").read_text(encoding="utf-8")
    if path.suffix == ".cpp" and not re.search(rf"\b{path.stem}\b", listed):
        faults.append(f"{path}: not registered in {path.parent}/CMakeLists.txt")

report(faults)
