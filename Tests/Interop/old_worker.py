#!/usr/bin/python3
"""A worker of another make: an extractor of long ago that finds nothing.

    old_worker.py WORK [SECONDS]

With SECONDS it says nothing for so long before it answers a delivery.
"""
import json
import sys
import time

import zmq

worker = zmq.Context().socket(zmq.DEALER)
worker.connect(sys.argv[1])


def say(command, header, *bodies):
    worker.send_multipart([b"WNW1", command, json.dumps(header).encode(), *bodies])


def annotation(delivery):
    return json.dumps({
        "schema": "winnow.annotation/1", "id": "old", "document": delivery["document"],
        "extractor": "winnow-0.0.1", "language": "en", "entities": [], "statistics": [],
        "relations": []}).encode()


say(b"READY", {"worker": "old", "epoch": 1, "slot": 0, "slots": 1, "host": "here", "credit": 8,
               "extractor": "winnow-0.0.1"})
while True:
    if not worker.poll(1_000):
        say(b"HEARTBEAT", {})
        continue
    _, command, header, *_ = worker.recv_multipart()
    if command == b"DELIVER":
        time.sleep(float(sys.argv[2]) if len(sys.argv) > 2 else 0)
        deliveries = json.loads(header)["deliveries"]
        say(b"RESULT", {"deliveries": [delivery["delivery"] for delivery in deliveries]},
            *[annotation(delivery) for delivery in deliveries])
