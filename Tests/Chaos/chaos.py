#!/usr/bin/python3
"""Kills Winnow's processes at random instants and looks for what was lost or came twice.

    chaos.py WINNOW [--rounds N] [--documents N] [--seed N] [--in FOLDER]

Each round starts a hub, two supervisors with two slots each, a cursor subscriber and a producer on
a new store, kills them with SIGKILL while the documents are on their way, and starts each again.
Then it lets everything settle and reads the store. Prints one line a round; exits 1 at the first
round with a fault, whose folder and seed it keeps.
Needs nothing but Python's own library.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

SETTLE_SECONDS = 60


class Fault(Exception):
    """A promise that was broken."""


class Process:
    """A process that is started again as often as it is killed."""

    def __init__(self, name, arguments, output=None):
        self.name, self.arguments, self.output = name, arguments, output
        self.lives = 0
        self.start()

    def start(self):
        self.lives += 1
        path = f"{self.output}.{self.lives}" if self.output else os.devnull
        with open(path, "wb") as output, open(f"{self.name}.log", "ab") as errors:
            self.child = subprocess.Popen(self.arguments, stdout=output, stderr=errors)

    def kill(self):
        self.child.kill()
        self.child.wait()

    def stop(self):
        if self.child.poll() is None:
            self.child.terminate()
            try:
                self.child.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
                raise Fault(f"{self.name} did not end within 10 s of SIGTERM")

    def slots(self):
        """The child processes of a supervisor."""
        path = pathlib.Path(f"/proc/{self.child.pid}/task/{self.child.pid}/children")
        try:
            return [int(word) for word in path.read_text().split()]
        except OSError:
            return []


class Round:
    """One store, one batch, many kills."""

    def __init__(self, winnow, folder, seed, documents):
        self.winnow, self.folder, self.documents = winnow, folder, documents
        self.random = random.Random(seed)
        self.address = f"ipc://{folder}"
        self.store = f"{folder}/winnow.db"
        # A producer that was killed sends everything again and would heal what was lost, so it
        # is spared in two rounds of three.
        self.kills_producer = seed % 3 == 0
        self.kills = 0
        self.write_documents()

    def write_documents(self):
        filler = "The report names women and children who were held in debt bondage. " * 8
        with open("documents.jsonl", "w", encoding="utf-8") as lines:
            for number in range(self.documents):
                text = f"Report {number} counts {number} victims in 2019. " + filler
                lines.write(json.dumps({"id": f"d{number}", "text": text}) + "\n")

    def command(self, *words):
        return [self.winnow, *words]

    def run(self):
        self.hub = Process("hub", self.command(
            "hub", "--store", self.store, "--listen", self.address))
        self.workers = [
            Process(f"work{n}", self.command("work", "--hub", self.address, "--slots", "2"))
            for n in range(2)]
        self.subscriber = Process("subscribe", self.command(
            "subscribe", "--hub", self.address, "--name", "chaos", "--topic", "document"),
            output="events")
        self.producer = Process("push", self.command(
            "push", "documents.jsonl", "--hub", self.address, "--batch", "chaos",
            "--receipts", "receipts.jsonl"))
        try:
            self.kill_at_random()
            self.await_producer()
            self.await_events()
        finally:
            for process in [self.producer, self.subscriber, *self.workers, self.hub]:
                process.stop()
        self.check_store()
        self.check_receipts()
        self.check_events()

    def kill_at_random(self):
        """Ten kills or so, while the producer is at work."""
        victims = ["hub", "hub", "work", "slot", "slot", "subscribe"]
        if self.kills_producer:
            victims.append("push")
        for _ in range(self.random.randint(6, 14)):
            time.sleep(self.random.uniform(0.02, 0.3))
            if self.producer.child.poll() is not None:
                return
            self.kill_one(self.random.choice(victims))
            self.kills += 1

    def kill_one(self, victim):
        worker = self.random.choice(self.workers)
        if victim == "slot":
            for pid in worker.slots()[:1]:
                os.kill(pid, signal.SIGKILL)
            return
        process = {"hub": self.hub, "work": worker, "subscribe": self.subscriber,
                   "push": self.producer}[victim]
        process.kill()
        time.sleep(self.random.choice([0, 0, 0.05, 0.3]))
        process.start()

    def await_producer(self):
        try:
            code = self.producer.child.wait(SETTLE_SECONDS)
        except subprocess.TimeoutExpired:
            raise Fault(f"the push does not end: {self.status()}")
        if code != 0:
            raise Fault(f"the push ended with {code}")

    def status(self):
        answer = subprocess.run(
            self.command("status", "--json", "--hub", self.address), capture_output=True,
            timeout=20, check=False)
        return answer.stdout.decode().strip() or answer.stderr.decode().strip()

    def await_events(self):
        """Waits until the subscriber has the last event."""
        deadline = time.monotonic() + SETTLE_SECONDS
        while time.monotonic() < deadline:
            lives = self.events()
            if lives and lives[-1] and lives[-1][-1]["seq"] == self.documents:
                return
            if any(life and life[-1]["seq"] == self.documents for life in lives):
                return
            time.sleep(0.05)
        raise Fault("the subscriber does not get the last event")

    def events(self):
        """The whole lines that each life of the subscriber printed."""
        lives = []
        for life in range(1, self.subscriber.lives + 1):
            text = pathlib.Path(f"events.{life}").read_bytes()
            whole = text[:text.rfind(b"\n") + 1]
            lives.append([json.loads(line) for line in whole.splitlines()])
        return lives

    def check_store(self):
        with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as store:
            def number(query):
                return store.execute(query).fetchone()[0]
            expect("documents", number("SELECT count(*) FROM documents"), self.documents)
            expect("documents done", number("SELECT count(*) FROM documents WHERE state = 1"),
                   self.documents)
            expect("quarantined", number("SELECT count(*) FROM dead_letters"), 0)
            expect("results", number("SELECT count(*) FROM results"), self.documents)
            expect("documents with a result",
                   number("SELECT count(DISTINCT document) FROM results"), self.documents)
            expect("events", number("SELECT count(*) FROM events"), self.documents)
            expect("the last sequence number", number("SELECT max(sequence) FROM events"),
                   self.documents)
            expect("done by the batch's count", number("SELECT sum(done) FROM batches"),
                   self.documents)
            expect("integrity", number("PRAGMA integrity_check"), "ok")
            self.stored = {row[0].hex() for row in store.execute("SELECT digest FROM documents")}

    def check_receipts(self):
        receipts = []
        for line in pathlib.Path("receipts.jsonl").read_bytes().splitlines():
            try:
                receipts.append(json.loads(line))
            except ValueError:
                if not self.kills_producer:
                    raise Fault("a receipt is cut off")
        for receipt in receipts:
            if receipt["status"] not in ("accepted", "duplicate"):
                raise Fault(f"{receipt['name']} was {receipt['status']}: {receipt['reason']}")
            if receipt["document"] not in self.stored:
                raise Fault(f"{receipt['name']} has a receipt and is not stored")
        if not self.kills_producer:
            expect("receipts", len(receipts), self.documents)
        expect("documents with a receipt", len({r["name"] for r in receipts}), self.documents)

    def check_events(self):
        """In each life every number once and in order; a new life goes on without a gap.

        A subscriber killed between its flush and its next request gets that answer again.
        """
        reached = 0
        documents = {}
        for life in self.events():
            if life and not 1 <= life[0]["seq"] <= reached + 1:
                raise Fault(f"events skip from {reached} to {life[0]['seq']}")
            for before, event in zip([None, *life], life):
                if before and event["seq"] != before["seq"] + 1:
                    raise Fault(f"event {event['seq']} follows {before['seq']}")
                known = documents.setdefault(event["seq"], event["document"])
                if known != event["document"]:
                    raise Fault(f"sequence number {event['seq']} was published twice")
                reached = max(reached, event["seq"])
        expect("events seen", reached, self.documents)
        expect("documents in events", len(set(documents.values())), self.documents)


def expect(what, found, wanted):
    if found != wanted:
        raise Fault(f"{what}: {found}, not {wanted}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("winnow")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--in", dest="home", default=None)
    options = parser.parse_args()
    winnow = os.path.abspath(options.winnow)
    for number in range(options.rounds):
        seed = options.seed + number
        folder = tempfile.mkdtemp(prefix="winnow-chaos-", dir=options.home)
        os.chdir(folder)
        begin = time.monotonic()
        one = Round(winnow, folder, seed, options.documents)
        try:
            one.run()
        except Fault as fault:
            print(f"seed {seed}: FAULT after {one.kills} kills: {fault} (kept in {folder})")
            return 1
        print(f"seed {seed}: {options.documents} documents, {one.kills} kills, 0 lost, "
              f"0 twice, {time.monotonic() - begin:.1f} s", flush=True)
        os.chdir("/")
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
