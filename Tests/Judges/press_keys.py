#!/usr/bin/env python3
"""Runs a command on a terminal of its own, presses keys, and says what became of it.

usage: press_keys.py KEYS COMMAND…   KEYS: keys as they are; ^ sends an interrupt to the process.

Writes an object: what the terminal showed, how the command ended, and whether the terminal was left
as it was found. Keys are pressed one by one, each after the screen has changed or a while has gone.
"""
import json
import os
import pty
import select
import signal
import sys
import termios
import time


def settled(screen, shown, patience=15.0, quiet=0.3):
    """Reads until something came and then nothing more does; false at the end."""
    end = time.monotonic() + patience
    came = False
    while time.monotonic() < end:
        ready, _, _ = select.select([screen], [], [], quiet)
        if not ready:
            if came:
                return True
            continue
        try:
            data = os.read(screen, 65536)
        except OSError:
            return False
        if not data:
            return False
        came = True
        shown.append(data)
    return True


def main():
    keys, command = sys.argv[1], sys.argv[2:]
    screen, line = pty.openpty()
    before = termios.tcgetattr(line)
    child = os.fork()
    if child == 0:
        os.setsid()
        for number in (0, 1, 2):
            os.dup2(line, number)
        os.environ["COLUMNS"] = "100"
        os.execvp(command[0], command)
    shown = []
    # The command says what it is about, then waits.
    for _ in range(2):
        settled(screen, shown)
    for key in keys:
        if key == "^":
            os.kill(child, signal.SIGINT)
        else:
            os.write(screen, key.encode())
        settled(screen, shown, patience=5)
    end = time.monotonic() + 20
    status = None
    while time.monotonic() < end and status is None:
        settled(screen, shown, patience=0.5)
        done, code = os.waitpid(child, os.WNOHANG)
        if done:
            status = os.waitstatus_to_exitcode(code)
    if status is None:
        os.kill(child, signal.SIGKILL)
    after = termios.tcgetattr(line)
    print(
        json.dumps(
            {
                "shown": b"".join(shown).decode(errors="replace"),
                "status": status,
                "restored": before[:4] == after[:4],
            }
        )
    )


main()
