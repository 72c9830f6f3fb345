#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""A stand-in for services that answer chats, streamed, as all OpenAI-compatible servers do.

    fakechat.py      prints its port, serves until stdin closes

What a model answers depends on its name: `plain` repeats the question, `formal` greets and signs, others bring
the trouble that their name tells (see Chat.answer). GET /_test/log gives the requests so far.
"""
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LOCK = threading.Lock()
REQUESTS = []


class Chat(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def send(self, status, body, kind="application/json", headers=()):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def fail(self, status, message, code=None, headers=()):
        self.send(status, json.dumps({"error": {"message": message, "code": code}}).encode(), headers=headers)

    def open_stream(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True

    def piece(self, text, finish=None):
        self.event(json.dumps({"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": finish}]}).encode())

    def event(self, data):
        self.wfile.write(b"data: " + data + b"\n\n")
        self.wfile.flush()

    def say(self, pieces, finish="stop", delay=0.0):
        self.open_stream()
        for text in pieces:
            self.piece(text)
            time.sleep(delay)
        self.piece("", finish)
        self.event(json.dumps({"choices": [], "usage": {"prompt_tokens": 12, "completion_tokens": len(pieces)}}).encode())
        self.event(b"[DONE]")

    def answer(self, model, question, asked):
        """`asked`: how often this model was asked before."""
        words = [word + " " for word in question.split(" ")]
        if model == "plain":
            return self.say(["You wrote: "] + words)
        if model == "formal":
            return self.say(["Dear Customer,\n\nThank you. "] + words + ["\n\nKind regards,\nThe Desk"])
        if model == "slow":
            return self.say(words * 6, delay=0.05)
        if model.startswith("gone-after-") and asked >= int(model.rsplit("-", 1)[1]):
            return self.fail(404, "The model does not exist", "model_not_found")
        if model.startswith("down-after-") and asked >= int(model.rsplit("-", 1)[1]):
            return self.fail(503, "overloaded")
        if model == "busy-once" and asked == 0:
            return self.fail(429, "slow down", "rate_limit_exceeded", [("Retry-After", "0")])
        if model == "rejects-second" and asked == 1:
            return self.fail(400, "This model's maximum context length is 16 tokens", "context_length_exceeded")
        if model == "cut-once" and asked == 0:
            self.open_stream()
            return self.piece("half an ans")
        if model == "huge":
            return self.say(["x" * 65536] * 40)
        if model == "hostile":
            return self.say(["<script>alert(1)</script>", " ![x](https://leak.example/p.png)", " \u202etxt.exe",
                             " bell\u0007 esc\u001b[31m nul\u0000", " =cmd|' /C calc'!A0"])
        if model == "invalid-utf8":
            self.open_stream()
            self.event(b'{"choices":[{"index":0,"delta":{"content":"caf\xe9 \xff ok"},"finish_reason":"stop"}]}')
            return self.event(b"[DONE]")
        if model == "long":
            return self.say(words, finish="length")
        if model == "silent":
            return self.say([])
        return self.say(words)

    def do_GET(self):
        with LOCK:
            self.send(200, json.dumps(REQUESTS).encode())

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with LOCK:
            asked = sum(1 for request in REQUESTS if request["model"] == body["model"])
            REQUESTS.append({**body, "at": time.monotonic()})
        try:
            self.answer(body["model"], body["messages"][-1]["content"], asked)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Chat)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


main()
