#!/usr/bin/python3
"""Bad documents among good ones: each costs its own attempts and nothing else.

    bad_documents.py WINNOW [--documents N]

WINNOW is a test build (WINNOW_TEST_HOOKS=1), whose slots crash, hang and eat memory when a
document says so. Pushes a batch with four such documents, and looks at the exit code, at what is
in quarantine and why, and at the attempts that others were charged.
"""
import argparse
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

BAD = {
    "crash": ("crashed", 11),
    "hang": ("timeout", 9),
    "hang in a library": ("timeout", 9),
    "eat memory": ("memory", 9),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("winnow")
    parser.add_argument("--documents", type=int, default=1000)
    options = parser.parse_args()
    winnow = os.path.abspath(options.winnow)
    with tempfile.TemporaryDirectory(prefix="winnow-bad-") as folder:
        address, store = f"ipc://{folder}", f"{folder}/winnow.db"
        lines = pathlib.Path(folder, "documents.jsonl")
        texts = [f"Report {number} counts {number} victims." for number in
                 range(options.documents - len(BAD))]
        for place, kind in enumerate(BAD, 1):
            texts.insert(place * len(texts) // 5, f"winnow-test: {kind}\nThe rest of it.")
        lines.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
        hub = subprocess.Popen([winnow, "hub", "--store", store, "--listen", address],
                               stderr=subprocess.DEVNULL)
        work = subprocess.Popen(
            [winnow, "work", "--hub", address, "--slots", "2", "--document-timeout", "2s",
             "--document-memory", "256MiB"], stderr=subprocess.DEVNULL)
        try:
            push = subprocess.run([winnow, "push", str(lines), "--hub", address],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  timeout=120, check=False)
            listed = subprocess.run(
                [winnow, "quarantine", "list", "--json", "--hub", address],
                stdout=subprocess.PIPE, timeout=20, check=True)
        finally:
            for process in (work, hub):
                process.terminate()
            codes = [process.wait(10) for process in (work, hub)]
        letters = [json.loads(line) for line in listed.stdout.splitlines()]
        found = sorted((letter["reason"], letter["signal"], letter["attempts"], letter["stage"])
                       for letter in letters)
        wanted = sorted((reason, number, 3, "extract") for reason, number in BAD.values())
        with sqlite3.connect(store) as database:
            done = database.execute("SELECT count(*) FROM documents WHERE state = 1").fetchone()[0]
            charged = database.execute(
                "SELECT count(*) FROM documents WHERE state = 1 AND attempts > 0").fetchone()[0]
        checks = {
            f"exit code of the push {push.returncode}": push.returncode == 3,
            f"exit codes of worker and hub {codes}": codes == [0, 0],
            f"done {done}": done == options.documents - len(BAD),
            f"in quarantine {found}": found == wanted,
            f"others charged {charged}": charged == 0,
        }
        for what, is_right in checks.items():
            print(("ok    " if is_right else "FAULT ") + what)
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
