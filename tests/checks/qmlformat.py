# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""QML is formatted as qmlformat would. Argument: the path of qmlformat."""

import subprocess
import sys

from sources import files, report

faults = []
for path in files("*.qml"):
    formatted = subprocess.run([sys.argv[1], str(path)], capture_output=True, text=True, check=True).stdout
    if formatted != path.read_text(encoding="utf-8"):
        faults.append(f"{path}: run qmlformat -i on it")
report(faults)
