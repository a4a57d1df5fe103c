# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""qmllint has nothing to say. Arguments: the path of qmllint, the folder of the built QML modules."""

import subprocess
import sys

from sources import files, report

tool, modules = sys.argv[1:3]
result = subprocess.run(
    [tool, "-W", "0", "-I", modules, *map(str, files("qml/*.qml"))], capture_output=True, text=True
)
report((result.stdout + result.stderr).splitlines() if result.returncode else [])
