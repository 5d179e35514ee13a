#!/usr/bin/python3
"""The pipeline that a user would build instead: pyzmq PUSH/PULL, two workers, SQLite.

    pyzmq_pipeline.py DOCUMENTS.jsonl COUNT FOLDER

Pushes COUNT texts to two worker processes. Each finds sentences, names of a 10,000-name gazetteer
and numbers by one regular expression; the parent stores them in SQLite (WAL, one transaction for
a hundred documents, synchronous=NORMAL). Nothing is durable before that, so a killed worker loses
what it holds. Prints one JSON object with documents a second.
Needs Debian's python3-zmq and python3-ahocorasick.
"""
import collections
import json
import os
import re
import sqlite3
import subprocess
import sys
import threading
import time

import zmq

NUMBERS = re.compile(
    r"(?P<money>\$\s?\d[\d,]*(?:\.\d+)?(?:\s(?:million|billion))?)"
    r"|(?P<percent>\d[\d,]*(?:\.\d+)?\s?(?:%|percent|per cent))"
    r"|(?P<year>\b(?:19|20)\d\d\b)"
    r"|(?P<number>\b\d[\d,]*(?:\.\d+)?\b)")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”)]*\s+(?=[A-Z(\"“])")
NAME = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)*")


def names_of(texts, limit=10_000):
    counts = collections.Counter(name for text in texts for name in NAME.findall(text))
    return [name for name, _ in counts.most_common(limit)]


def extract(text, automaton):
    found, start = [], 0
    for match in SENTENCE_END.finditer(text):
        found.append((start, match.start(), "sentence", ""))
        start = match.end()
    found.append((start, len(text), "sentence", ""))
    last = -1
    for end, length in automaton.iter_long(text):
        begin = end - length + 1
        if begin <= last or (begin and text[begin - 1].isalnum()):
            continue
        if end + 1 < len(text) and text[end + 1].isalnum():
            continue
        found.append((begin, end + 1, "name", text[begin:end + 1]))
        last = end
    for match in NUMBERS.finditer(text):
        found.append((match.start(), match.end(), match.lastgroup, match.group()))
    return found


def work(folder):
    import ahocorasick
    automaton = ahocorasick.Automaton()
    with open(f"{folder}/names.json", encoding="utf-8") as names:
        for name in json.load(names):
            automaton.add_word(name, len(name))
    automaton.make_automaton()
    context = zmq.Context()
    source = context.socket(zmq.PULL)
    source.connect(f"ipc://{folder}/tasks")
    sink = context.socket(zmq.PUSH)
    sink.connect(f"ipc://{folder}/results")
    while True:
        number, text = json.loads(source.recv())
        sink.send(json.dumps((number, extract(text, automaton))).encode())


class Sink(threading.Thread):
    """Stores results until it has them all."""

    def __init__(self, folder, socket, count):
        super().__init__()
        self.path, self.socket, self.count = f"{folder}/peer.db", socket, count

    def run(self):
        database = sqlite3.connect(self.path, isolation_level=None)
        database.executescript(
            "pragma journal_mode=wal; pragma synchronous=normal;"
            "create table document(id integer primary key, mentions integer);"
            "create table mention(document integer, start integer, stop integer, kind text,"
            " words text);")
        stored, group = 0, []
        while stored < self.count:
            group.append(json.loads(self.socket.recv()))
            if len(group) == 100 or stored + len(group) == self.count:
                self.store(database, group)
                stored, group = stored + len(group), []
        self.finished = time.monotonic()

    @staticmethod
    def store(database, group):
        database.execute("begin immediate")
        database.executemany(
            "insert into document values(?,?)", [(n, len(found)) for n, found in group])
        database.executemany(
            "insert into mention values(?,?,?,?,?)",
            [(n, *item) for n, found in group for item in found])
        database.execute("commit")


def run(path, count, folder):
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    with open(f"{folder}/names.json", "w", encoding="utf-8") as names:
        json.dump(names_of(texts), names)
    context = zmq.Context()
    tasks = context.socket(zmq.PUSH)
    tasks.bind(f"ipc://{folder}/tasks")
    results = context.socket(zmq.PULL)
    results.bind(f"ipc://{folder}/results")
    workers = [
        subprocess.Popen([sys.executable, __file__, "--worker", folder]) for _ in range(2)]
    try:
        time.sleep(1.5)  # both workers are connected, or the first would get everything
        sink = Sink(folder, results, count)
        sink.start()
        start = time.monotonic()
        for number in range(count):
            tasks.send(json.dumps((number, texts[number % len(texts)])).encode())
        sink.join()
        print(json.dumps({"documents_per_second": count / (sink.finished - start)}))
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()


if __name__ == "__main__":
    if sys.argv[1] == "--worker":
        work(sys.argv[2])
    else:
        run(sys.argv[1], int(sys.argv[2]), sys.argv[3])
        sys.stdout.flush()
        os._exit(0)
