# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Starts Mitjul with a library of its own and looks at it as a screen reader does."""

import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

DEADLINE = 30  # seconds, for anything that is waited for


class Failure(Exception):
    pass


def wait_for(what, condition):
    """The first true value of condition(), tried again after every event and at the latest after 50 ms."""
    loop = GLib.MainContext.default()
    alarm = GLib.timeout_add(50, lambda: True)  # wakes the loop where no event does
    end = time.monotonic() + DEADLINE
    try:
        while time.monotonic() < end:
            try:
                if value := condition():
                    return value
            except GLib.Error:
                pass  # gone while it was looked at
            loop.iteration(True)
    finally:
        GLib.source_remove(alarm)
    raise Failure(f"waited in vain for {what}")


def descendants(node):
    """All that is shown below a node."""
    for child in node:
        if child is not None:
            yield child
            yield from descendants(child)


def states(node):
    return node.getState()


def shown(node):
    return states(node).contains(pyatspi.STATE_SHOWING)


def find(node, role, accept=lambda node: True):
    for child in descendants(node):
        if child.getRole() == role and shown(child) and accept(child):
            return child
    return None


class Program:
    """Mitjul, running, and what is heard from it."""

    def __init__(self, binary, *, language="en"):
        self._folder = tempfile.TemporaryDirectory()
        home = self._folder.name
        environment = dict(
            os.environ,
            HOME=home,
            XDG_CONFIG_HOME=f"{home}/config",
            XDG_CACHE_HOME=f"{home}/cache",
            XDG_DATA_HOME=f"{home}/data",
            QT_QPA_PLATFORM="xcb",
            QT_QUICK_BACKEND="software",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        self.heard = []
        self._names = (
            "object:text-caret-moved",
            "object:text-selection-changed",
            "object:text-changed:insert",
            "object:announcement",
        )
        pyatspi.Registry.registerEventListener(self._hear, *self._names)
        self._process = subprocess.Popen(
            [binary, "--library", f"{home}/library", "--lang", language], env=environment
        )

    def _hear(self, event):
        self.heard.append((str(event.type), event.any_data, event.detail1))

    def hears(self, name):
        return [event for event in self.heard if event[0].startswith(name)]

    def window(self):
        def running():
            if self._process.poll() is not None:
                raise Failure(f"the program ended with {self._process.returncode}")
            desktop = pyatspi.Registry.getDesktop(0)
            for application in desktop:
                if application and application.name == "mitjul" and application.childCount:
                    return application[0]
            return None

        return wait_for("the window", running)

    def close(self):
        pyatspi.Registry.deregisterEventListener(self._hear, *self._names)
        self._process.terminate()
        self._process.wait(timeout=DEADLINE)
        self._folder.cleanup()
