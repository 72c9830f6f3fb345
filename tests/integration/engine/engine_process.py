# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""attune-engine as a process that tests start, ask and kill; nothing but Python's own library."""
import contextlib
import http.client
import json
import os
import pathlib
import re
import socket
import subprocess
import time

TOKEN = "a-token-for-tests"
HELLO = [{"role": "user", "content": "Where is my order #48213?"}]
PROGRAM = [None]  # the program under test


class Engine:
    """One running attune-engine, stopped when the block ends."""

    def __init__(self, folder, *options, token=TOKEN, threads=1):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.options = options
        self.token = token
        self.threads = threads
        self.start()

    def start(self):
        port_file = self.folder / "port"
        port_file.unlink(missing_ok=True)
        self.log = open(self.folder / "log", "a")
        self.process = subprocess.Popen(
            [PROGRAM[0], "serve", "--dir", self.folder / "state", "--port-file", port_file,
             "--threads", str(self.threads), *self.options],
            env={**os.environ, "ATTUNE_ENGINE_TOKEN": self.token}, stderr=self.log, stdin=subprocess.DEVNULL)
        wait_for(lambda: port_file.exists() or self.process.poll() is not None)
        if self.process.poll() is not None:
            raise AssertionError("the engine ended: " + (self.folder / "log").read_text())
        self.port = int(port_file.read_text())

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.log.close()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.process.terminate()
        self.process.wait(60)
        self.log.close()

    def ask(self, method, path, body=None, token=None, headers=None):
        """(status, JSON or text, headers) of one request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        with contextlib.closing(connection):
            headers = {"Authorization": f"Bearer {token or self.token}", **(headers or {})}
            if isinstance(body, (dict, list)):
                body = json.dumps(body)
                headers["Content-Type"] = "application/json"
            connection.request(method, path, body, headers)
            reply = connection.getresponse()
            text = reply.read()
            if reply.getheader("Content-Type", "").startswith("application/json"):
                return reply.status, json.loads(text), dict(reply.getheaders())
            return reply.status, text, dict(reply.getheaders())

    def good(self, method, path, body=None):
        status, answer, _ = self.ask(method, path, body)
        assert status == 200, (status, answer)
        return answer

    def upload(self, content, name="train.jsonl", purpose="fine-tune"):
        boundary = "----attune"
        body = b"".join([
            f'--{boundary}\r\nContent-Disposition: form-data; name="purpose"\r\n\r\n{purpose}\r\n'.encode(),
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            f"Content-Type: application/octet-stream\r\n\r\n".encode(),
            content, f"\r\n--{boundary}--\r\n".encode()])
        return self.ask("POST", "/v1/files", body,
                        headers={"Content-Type": f"multipart/form-data; boundary={boundary}"})

    def file(self, content):
        status, answer, _ = self.upload(content)
        assert status == 200, answer
        return answer["id"]

    def job(self, content, **fields):
        fields.setdefault("model", "practice")
        return self.good("POST", "/v1/fine_tuning/jobs", {"training_file": self.file(content), **fields})["id"]

    def look(self, job):
        return self.good("GET", f"/v1/fine_tuning/jobs/{job}")

    def wait(self, job, *statuses):
        def done():
            assert self.process.poll() is None, (self.folder / "log").read_text()
            now = self.look(job)
            assert now["status"] != "failed" or "failed" in statuses, now["error"]
            return now if now["status"] in statuses else None
        return wait_for(done)

    def steps(self, job):
        events = self.good("GET", f"/v1/fine_tuning/jobs/{job}/events?limit=10000")["data"]
        return [e["data"]["step"] for e in reversed(events) if e["type"] == "metrics"]

    def result(self, job):
        """What a finished job left: the loss of every step, and the bytes of its adapter."""
        self.wait(job, "succeeded")
        _, csv, _ = self.ask("GET", f"/v1/files/{self.look(job)['result_files'][0]}/content")
        return csv, (self.folder / "state/models" / job / "adapter_model.safetensors").read_bytes()


def wait_for(condition, limit=240):
    """Polls: the other side is a process, which nothing but its answers tell of."""
    deadline = time.monotonic() + limit
    while True:
        if value := condition():
            return value
        if time.monotonic() > deadline:
            raise AssertionError("waited too long")
        time.sleep(0.02)


def raw(port, data, wait=5.0):
    """Sends bytes as they are; returns what came back until the other side closed or was silent."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as connection:
        connection.sendall(data)
        received = b""
        with contextlib.suppress(TimeoutError, ConnectionResetError):
            while chunk := connection.recv(65536):
                received += chunk
                if re.search(rb"\r\n\r\n.*\}$", received, re.S):
                    break
        return received


def run(*words, **options):
    return subprocess.run([PROGRAM[0], *words], capture_output=True, text=True, timeout=120,
                          stdin=subprocess.DEVNULL, **options)


def example(question, answer):
    return json.dumps({"messages": [{"role": "user", "content": question},
                                    {"role": "assistant", "content": answer}]}).encode() + b"\n"


def chat_request(engine, model, **fields):
    body = json.dumps({"model": model, "messages": HELLO, "temperature": 0, **fields}).encode()
    return (f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {engine.token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body
