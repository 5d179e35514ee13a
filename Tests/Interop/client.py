#!/usr/bin/python3
"""A whole client in twenty lines of pyzmq and json, and what a test asks of it.

    client.py INTAKE PUBLISH

Submits a document, waits for its receipt and its result, asks for the status, and reads the same
result from the publish socket. Prints what it got as one JSON object.
"""
import json
import sys

import zmq

TEXT = "More than 64% of women in Russia were deceived (Buckley)."
context = zmq.Context()
hub = context.socket(zmq.DEALER)
hub.connect(sys.argv[1])
live = context.socket(zmq.SUB)
live.connect(sys.argv[2])
live.subscribe("statistic/")


def ask(command, header, *bodies, wait=20_000):
    hub.send_multipart([b"WNW1", command, json.dumps(header).encode(), *bodies])
    if not hub.poll(wait):
        sys.exit("no answer to " + command.decode())
    _, answer, text, *parts = hub.recv_multipart()
    return answer.decode(), json.loads(text), parts


ask(b"PING", {})
assert live.poll(0) == 0
documents = [{"name": "python.txt"}]
answer, header, _ = ask(b"SUBMIT", {"batch": "python", "documents": documents}, TEXT.encode())
receipt = header["receipts"][0]
after, events = 0, []
while not any(event["document"] == receipt["document"] for event in events):
    _, header, parts = ask(b"FETCH", {"after": after, "topics": ["document"]})
    after, events = header["after"], [json.loads(part) for part in parts]
status = ask(b"STATUS", {})[1]
if not live.poll(20_000):
    sys.exit("nothing on the publish socket")
topic, about, payload = live.recv_multipart()
print(json.dumps({
    "answer": answer, "receipt": receipt, "event": events[-1], "status": status,
    "topic": topic.decode(), "about": json.loads(about), "live": json.loads(payload)}))
