# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Every text is translated into both languages, and nothing obsolete is kept.

Arguments: the path of lupdate, the list of translated sources.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from sources import report

tool, sources = sys.argv[1:3]
PLACES = re.compile(r"%(?:L?\d+|n)")
faults = []
for name, options in {"mitjul_ko.ts": [], "mitjul_en.ts": ["-pluralonly"]}.items():
    kept = Path("translations") / name
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / name
        fresh.write_bytes(kept.read_bytes())
        subprocess.run(
            [tool, "-silent", "-no-obsolete", "-locations", "none", f"@{sources}", *options, "-ts", str(fresh)],
            check=True,
        )
        known = {
            (c.findtext("name"), m.findtext("source"), m.findtext("comment"))
            for c in ET.parse(kept).iter("context")
            for m in c.iter("message")
        }
        now = set()
        for context in ET.parse(fresh).iter("context"):
            for message in context.iter("message"):
                source, translation = message.findtext("source"), message.find("translation")
                now.add((context.findtext("name"), source, message.findtext("comment")))
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                place = f"{name}: {context.findtext('name')}: “{source}”"
                if translation.get("type") == "unfinished" or not all(forms):
                    faults.append(f"{place} is not translated")
                elif name == "mitjul_ko.ts" and any(set(PLACES.findall(f)) != set(PLACES.findall(source)) for f in forms):
                    faults.append(f"{place} has other places (%1, %n) in the translation")
        faults += [f"{name}: “{message[1]}” is no longer used" for message in sorted(known - now, key=str)]
report(faults)
