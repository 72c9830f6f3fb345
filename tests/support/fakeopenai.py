#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""A stateful stand-in for a service that speaks OpenAI's fine-tuning API, with faults on demand.

    fakeopenai.py [--certificate FILE] [--port N]       prints its port, serves until stdin closes

Under /_test: `fault` arms faults (see Faults), `script` sets the states that new jobs go through,
`push` adds events to a job, `state` shows everything that the service has seen.
"""
import argparse
import base64
import email.parser
import email.policy
import json
import os
import ssl
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

START = 1767225600  # 2026-01-01 UTC, so that replies do not depend on the day


class Failure(Exception):
    def __init__(self, status, message, code=None, kind="invalid_request_error", param=None):
        super().__init__(message)
        self.status = status
        self.body = {"error": {"message": message, "type": kind, "param": param, "code": code}}


class Faults:
    """Armed faults: {"method", "path" (a part of it), "times", "kind", …}, used in order.

    status   answers with `status`, `headers` and `body`      html       an error page
    created  carries out, then answers with `status`          lost       carries out, then hangs up
    cut      ends the reply after `bytes` bytes               drip       one byte every `delay` s
    endless  never stops sending                              json       something that is no JSON
    hang     never answers                                    delay      answers after `delay` s
    """

    def __init__(self):
        self.lock = threading.Lock()
        self.armed = []

    def take(self, method, path):
        with self.lock:
            for fault in self.armed:
                if fault.get("method", method) == method and fault.get("path", "") in path:
                    fault["times"] = fault.get("times", 1) - 1
                    if fault["times"] <= 0:
                        self.armed.remove(fault)
                    return dict(fault)
        return None


class Service:
    def __init__(self, key):
        self.key = key
        self.lock = threading.RLock()
        self.faults = Faults()
        self.files, self.contents = {}, {}
        self.jobs, self.events, self.checkpoints = {}, {}, {}
        self.scripts = {}
        self.script = ["validating_files", "queued", "running", "running", "succeeded"]
        self.options = {}
        self.requests = []
        self.creates = []
        self.number = 0

    def next_id(self, prefix):
        self.number += 1
        return f"{prefix}-{self.number:06d}"

    # Files

    def add_file(self, form):
        if form.get("purpose") != b"fine-tune":
            raise Failure(400, "purpose must be fine-tune", param="purpose")
        name, content = form["file"]
        identity = self.next_id("file")
        self.contents[identity] = content
        self.files[identity] = {
            "id": identity, "object": "file", "bytes": len(content), "created_at": START,
            "expires_at": START + 10**7, "filename": name, "purpose": "fine-tune",
            "status": "processed"}
        return self.files[identity]

    # Jobs

    def create(self, body):
        if "training_file" not in body or "model" not in body:
            raise Failure(422, "training_file is required", param="training_file")
        content = self.contents.get(body["training_file"])
        if content is None:
            raise Failure(400, "no such file", param="training_file")
        identity = self.next_id("ftjob")
        method = body.get("method", {"type": "supervised"})
        parameters = {"n_epochs": 3, "batch_size": 1, "learning_rate_multiplier": 1.0}
        for key, value in (method.get("supervised", {}).get("hyperparameters") or {}).items():
            if value != "auto":
                parameters[key] = value
        job = {
            "id": identity, "object": "fine_tuning.job", "created_at": START, "finished_at": None,
            "status": self.script[0], "model": body["model"], "fine_tuned_model": None,
            "organization_id": "org-test", "result_files": [], "trained_tokens": None,
            "training_file": body["training_file"],
            "validation_file": body.get("validation_file"), "hyperparameters": parameters,
            "method": {"type": "supervised", "supervised": {"hyperparameters": parameters}},
            "seed": body.get("seed", 42), "estimated_finish": None, "integrations": [],
            "error": None, "metadata": body.get("metadata")}
        if self.options.get("drop_metadata"):
            job["metadata"] = None
        self.creates.append({"id": identity, "body": body})
        self.jobs[identity] = job
        self.scripts[identity] = list(self.script[1:])
        self.events[identity] = []
        self.checkpoints[identity] = []
        self.say(identity, "Created fine-tuning job: " + identity)
        job["_suffix"] = body.get("suffix", "")
        return job

    def say(self, job, message, data=None, level="info"):
        self.events[job].append({
            "id": self.next_id("ftevent"), "object": "fine_tuning.job.event",
            "created_at": START + len(self.events[job]), "level": level, "message": message,
            "type": "metrics" if data else "message", "data": data or {}})

    def advance(self, job):
        """One look at a job moves it one state on."""
        script = self.scripts[job["id"]]
        if not script or job["status"] in ("cancelled", "paused"):
            return
        step = script.pop(0)
        job["status"] = step
        if step == "running":
            at = 1 + len([e for e in self.events[job["id"]] if e["type"] == "metrics"])
            self.say(job["id"], f"Step {at}: training loss={2.0 / at:.2f}", {
                "step": at, "train_loss": 2.0 / at, "train_mean_token_accuracy": 0.5,
                "full_valid_loss": 2.5 / at})
        if step == "succeeded":
            model = f"ft:{job['model']}:test:{job['_suffix']}:{job['id'][-6:]}"
            job["fine_tuned_model"] = model
            job["finished_at"] = START + 100
            job["trained_tokens"] = 1234
            csv = b"step,train_loss,train_accuracy,valid_loss\n1,2.0,0.5,\n2,1.0,0.75,1.25\n"
            if self.options.get("base64"):
                csv = base64.b64encode(csv)
            result = self.next_id("file")
            self.contents[result] = csv
            self.files[result] = {
                "id": result, "object": "file", "bytes": len(csv), "created_at": START,
                "expires_at": START + 10**7, "filename": "step_metrics.csv",
                "purpose": "fine-tune-results", "status": "processed"}
            job["result_files"] = [] if self.options.get("no_results") else [result]
            self.checkpoints[job["id"]] = [{
                "id": "ftckpt-" + job["id"][-6:], "object": "fine_tuning.job.checkpoint",
                "created_at": START, "fine_tuned_model_checkpoint": model + ":ckpt-step-1",
                "fine_tuning_job_id": job["id"], "step_number": 1,
                "metrics": {"step": 1, "train_loss": 2.0, "full_valid_loss": 2.5}}]
            self.say(job["id"], "The job has successfully completed")
        if step == "failed":
            job["finished_at"] = START + 100
            job["error"] = self.options.get("job_error") or {
                "code": "invalid_training_file", "param": "training_file",
                "message": "Line 3: the answer is missing."}
            self.say(job["id"], job["error"]["message"], level="error")

    def steer(self, identity, wish):
        job = self.jobs.get(identity)
        if job is None:
            raise Failure(404, "no such job", "not_found")
        if job["status"] in ("succeeded", "failed", "cancelled"):
            raise Failure(400, "the job has ended", "invalid_request")
        job["status"] = {"cancel": "cancelled", "pause": "paused", "resume": "queued"}[wish]
        if wish == "cancel":
            job["finished_at"] = START + 50
        return job

    @staticmethod
    def page(rows, query, fallback):
        """Newest first, as the API does it."""
        rows = list(reversed(rows))
        after = query.get("after", [None])[0]
        if after:
            at = next((i for i, row in enumerate(rows) if row["id"] == after), None)
            if at is None:
                raise Failure(400, "unknown id: " + after, param="after")
            rows = rows[at + 1:]
        limit = int(query.get("limit", [fallback])[0])
        data = rows[:limit]
        return {"object": "list", "data": data, "has_more": len(rows) > limit,
                "first_id": data[0]["id"] if data else None,
                "last_id": data[-1]["id"] if data else None}

    def answer(self, method, path, query, body, form):
        parts = path.strip("/").split("/")
        if parts[:2] == ["v1", "models"] and method == "GET":
            tuned = [j["fine_tuned_model"] for j in self.jobs.values() if j["fine_tuned_model"]]
            return {"object": "list", "data": [
                {"id": name, "object": "model", "created": START, "owned_by": "test"}
                for name in ["base-small", "base-large"] + tuned]}
        if parts[:2] == ["v1", "models"] and method == "DELETE":
            return {"id": "/".join(parts[2:]), "object": "model", "deleted": True}
        if parts[:2] == ["v1", "files"]:
            if len(parts) == 2 and method == "POST":
                return self.add_file(form)
            if len(parts) == 2:
                return self.page(list(self.files.values()), query, 100)
            if parts[2] not in self.files:
                raise Failure(404, "no such file", "not_found")
            if len(parts) == 4:
                return self.contents[parts[2]]
            if method == "DELETE":
                del self.files[parts[2]], self.contents[parts[2]]
                return {"id": parts[2], "object": "file", "deleted": True}
            return self.files[parts[2]]
        if parts[:3] == ["v1", "fine_tuning", "jobs"]:
            if len(parts) == 3 and method == "POST":
                return self.create(body)
            if len(parts) == 3:
                return self.page(list(self.jobs.values()), query, 20)
            if parts[3] not in self.jobs:
                raise Failure(404, "no such job", "not_found")
            if len(parts) == 4:
                self.advance(self.jobs[parts[3]])
                return self.jobs[parts[3]]
            if parts[4] == "events":
                return self.page(self.events[parts[3]], query, 20)
            if parts[4] == "checkpoints":
                return self.page(self.checkpoints[parts[3]], query, 10)
            if method == "POST":
                return self.steer(parts[3], parts[4])
        raise Failure(404, "unknown address", "unknown_url")

    def control(self, path, body):
        if path.endswith("/fault"):
            self.faults.armed.extend(body if isinstance(body, list) else [body])
        elif path.endswith("/script"):
            self.script = body
        elif path.endswith("/options"):
            self.options = body
        elif path.endswith("/push"):
            for i in range(body["count"]):
                at = body.get("from", 1) + i
                self.say(body["job"], f"Step {at}", {"step": at, "train_loss": 1.0 / at})
        elif path.endswith("/state"):
            return {"creates": self.creates, "jobs": self.jobs, "files": self.files,
                    "contents": {k: v.decode("utf-8", "replace") for k, v in self.contents.items()},
                    "requests": self.requests}
        return {}


def shown(value):
    if isinstance(value, dict):
        return {k: shown(v) for k, v in value.items() if not k.startswith("_")}
    return [shown(v) for v in value] if isinstance(value, list) else value


def parse_form(kind, raw):
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        b"Content-Type: " + kind.encode() + b"\r\n\r\n" + raw)
    form = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        form[name] = (part.get_filename(), content) if part.get_filename() else content
    return form


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    service: Service

    def log_message(self, *args):
        pass

    def reply(self, status, headers, body):
        lines = [f"HTTP/1.1 {status} X"] + [f"{k}: {v}" for k, v in headers.items()]
        return "\r\n".join(lines + ["", ""]).encode() + body

    def json_reply(self, status, value, headers=None):
        body = value if isinstance(value, bytes) else json.dumps(shown(value)).encode()
        kind = "application/octet-stream" if isinstance(value, bytes) else "application/json"
        return self.reply(status, {"Content-Type": kind, "Content-Length": len(body),
                                   **(headers or {})}, body)

    def carry_out(self, method, path, query, raw):
        service = self.service
        if service.key and self.headers.get("Authorization") != "Bearer " + service.key:
            return self.json_reply(401, Failure(
                401, "Incorrect API key provided.", "invalid_api_key").body)
        kind = self.headers.get("Content-Type", "")
        try:
            form = parse_form(kind, raw) if kind.startswith("multipart/") else {}
            body = json.loads(raw) if raw and kind.startswith("application/json") else {}
            with service.lock:
                return self.json_reply(200, service.answer(method, path, query, body, form))
        except Failure as failure:
            return self.json_reply(failure.status, failure.body)

    def stream(self, path):
        """Some of what a chat can send; the last part of the path names which."""
        self.wfile.write(self.reply(200, {"Content-Type": "text/event-stream",
                                          "Connection": "close"}, b""))
        self.close_connection = True
        chunk = b'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}\n\n'
        while path.endswith("endless"):
            self.wfile.write(chunk)

    def serve(self, method):
        split = urlsplit(self.path)
        query = parse_qs(split.query)
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if split.path.startswith("/_test/"):
            with self.service.lock:
                value = self.service.control(split.path, json.loads(raw) if raw else None)
                self.wfile.write(self.json_reply(200, value))
            return
        with self.service.lock:
            self.service.requests.append(
                {"method": method, "path": self.path, "headers": dict(self.headers)})
        if split.path.startswith("/stream/"):
            return self.stream(split.path)
        fault = self.service.faults.take(method, split.path)
        kind = fault["kind"] if fault else None
        if kind == "status":
            body = fault.get("body", {"error": {"message": fault.get("message", "no")}})
            data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
            self.wfile.write(self.reply(fault["status"], {
                "Content-Length": len(data), "Content-Type": "application/json",
                **fault.get("headers", {})}, data))
            return
        if kind == "html":
            page = b"<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>"
            self.wfile.write(self.reply(fault.get("status", 502), {
                "Content-Length": len(page), "Content-Type": "text/html"}, page))
            return
        if kind == "json":
            self.wfile.write(self.reply(200, {"Content-Length": 7}, b'{"id": '))
            return
        if kind == "hang":
            self.connection.settimeout(30)
            try:
                self.rfile.read(1)
            except OSError:
                pass
            self.close_connection = True
            return
        if kind == "endless":
            self.wfile.write(self.reply(200, {"Connection": "close"}, b""))
            self.close_connection = True
            while True:
                self.wfile.write(b'{"id": "' + b"x" * 65536)
        if kind == "delay":
            time.sleep(fault["delay"])
        reply = self.carry_out(method, split.path, query, raw)
        if kind == "created":
            self.wfile.write(self.json_reply(fault.get("status", 500), {
                "error": {"message": "The server had an error.", "type": "server_error"}}))
        elif kind == "lost":
            self.close_connection = True
        elif kind == "cut":
            self.wfile.write(reply[:fault["bytes"]])
            self.close_connection = True
        elif kind == "drip":
            for byte in reply:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                time.sleep(fault["delay"])
        else:
            self.wfile.write(reply)

    def handle_one_request(self):
        try:
            super().handle_one_request()
        except OSError:  # the client went away: what many tests are about
            self.close_connection = True

    def do_GET(self):
        self.serve("GET")

    def do_POST(self):
        self.serve("POST")

    def do_DELETE(self):
        self.serve("DELETE")


class Server(ThreadingHTTPServer):
    request_queue_size = 64
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--certificate", default="")
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    Handler.service = Service(os.environ.get("FAKE_OPENAI_KEY", ""))
    server = Server(("127.0.0.1", options.port), Handler)
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
