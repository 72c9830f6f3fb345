#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Validates the desktop file, the metainfo and the MIME type, and that they name one another."""
import configparser
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

root = pathlib.Path(sys.argv[1])
folder = root / "resources" / "packaging"
failures = []


def expect(condition, text):
    if not condition:
        failures.append(text)


desktop = next(folder.glob("*.desktop"))
app_id = desktop.stem
metainfo = folder / f"{app_id}.metainfo.xml"
mime = folder / f"{app_id}.xml"

for command in (["desktop-file-validate", desktop],
                ["appstreamcli", "validate", "--no-net", metainfo]):
    done = subprocess.run(command, capture_output=True, text=True)
    expect(done.returncode == 0, f"{command[0]}: {done.stdout}{done.stderr}")

entry = configparser.ConfigParser(interpolation=None, strict=False)
entry.optionxform = str
entry.read(desktop, encoding="utf-8")
entry = entry["Desktop Entry"]
component = ET.parse(metainfo).getroot()
mime_type = ET.parse(mime).getroot().find("{*}mime-type").get("type")
version = re.search(r"project\(Attune VERSION ([\d.]+)", (root / "CMakeLists.txt").read_text()).group(1)

expect(component.findtext("id") == app_id, "metainfo id differs from the desktop file's name")
expect(component.findtext("launchable") == desktop.name, "launchable names another file")
expect(entry["Icon"] == app_id, "icon differs from the id")
expect(mime_type in entry["MimeType"].split(";"), "the desktop file does not open our MIME type")
expect(component.findtext("provides/mediatype") == mime_type, "metainfo names another MIME type")
expect(component.find("releases/release").get("version") == version,
       "the newest release in the metainfo is not the version that is built")
expect(entry["Comment"] == component.findtext("summary"), "comment and summary differ")

print("\n".join(failures) or "metadata agrees")
sys.exit(bool(failures))
