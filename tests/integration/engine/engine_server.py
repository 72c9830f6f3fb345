#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Drives attune-engine from outside, as programs and accidents do, with nothing but Python's own library.

Usage: engine_server.py [--kills N] ENGINE SCRATCH TRAIN.jsonl FIXTURES [TEST…]

ENGINE is the program, TRAIN a training file for the practice model, FIXTURES the folder of the golden models.
--kills says how often the engine is killed while it tunes (ctest does it a few times).
"""
import argparse
import contextlib
import http.client
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import unittest

from engine_models import BROKEN, broken_models, endless_model, slow_model
from engine_process import HELLO, PROGRAM, TOKEN, Engine, chat_request, example, raw, run, wait_for


PRACTICE_MODEL = pathlib.Path(__file__).parents[3] / "resources/practice-model"


def golden_model():
    return pathlib.Path(ARGS.fixtures) / "smollm2/model"


class Base(unittest.TestCase):
    def setUp(self):
        self.scratch = pathlib.Path(ARGS.scratch) / self.id().split(".", 1)[1]
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir(parents=True)
        self.train = pathlib.Path(ARGS.train).read_bytes()

    def assert_error(self, reply, status, code, param=None):
        self.assertEqual((reply[0], reply[1]["error"]["code"]), (status, code), reply)
        self.assertEqual(set(reply[1]["error"]), {"message", "type", "param", "code"})
        self.assertEqual(reply[1]["error"]["param"], param)
        self.assertRegex(reply[1]["error"]["message"], r"^[A-Z'].*\.$")
        self.assertEqual(reply[1]["error"]["type"], "server_error" if status >= 500 else "invalid_request_error")


class Starting(Base):
    def serve(self, *words, token=TOKEN):
        environment = {k: v for k, v in os.environ.items() if k != "ATTUNE_ENGINE_TOKEN"}
        if token:
            environment["ATTUNE_ENGINE_TOKEN"] = token
        return run("serve", "--threads", "1", "--dir", self.scratch / "other", *words, env=environment)

    def assert_refused(self, result, status, words):
        self.assertEqual(result.returncode, status, result.stderr)
        self.assertRegex(result.stderr, words)

    def test_needs_a_token_that_nobody_else_can_read(self):
        self.assert_refused(self.serve(token=None), 3, "A token of at least 8 characters is needed")
        self.assert_refused(self.serve(token="short"), 3, "at least 8 characters")
        self.assert_refused(self.serve("--token", TOKEN), 3, "--token is not known")
        file = self.scratch / "token"
        file.write_text("a-token-in-a-file\n")
        file.chmod(0o640)
        self.assert_refused(self.serve("--token-file", file, token=None), 3, "can be read by others")
        file.chmod(0o600)
        with Engine(self.scratch, "--token-file", file, token="ignored-as-a-file-is-given") as engine:
            self.assertEqual(engine.ask("GET", "/v1/models", token="a-token-in-a-file")[0], 200)
            self.assertEqual(engine.ask("GET", "/v1/models")[0], 401)
            command = pathlib.Path(f"/proc/{engine.process.pid}/cmdline").read_bytes()
            self.assertNotIn(b"a-token-in-a-file", command)

    def test_makes_a_token_where_none_is(self):
        file = self.scratch / "token"
        with Engine(self.scratch, "--token-file", file) as engine:
            self.assertEqual(file.stat().st_mode & 0o777, 0o600)
            self.assertEqual(engine.ask("GET", "/v1/models", token=file.read_text().strip())[0], 200)

    def test_listens_on_this_computer_only(self):
        with Engine(self.scratch) as engine:
            hexadecimal = f":{engine.port:04X}"
            listening = [line.split()[1] for family in ("tcp", "tcp6")
                         for line in pathlib.Path(f"/proc/net/{family}").read_text().splitlines()[1:]
                         if line.split()[1].endswith(hexadecimal) and line.split()[3] == "0A"]
            self.assertEqual(listening, ["0100007F" + hexadecimal])

    def test_refuses_a_port_in_use_and_a_second_instance(self):
        with Engine(self.scratch) as engine:
            self.assert_refused(self.serve("--port", str(engine.port)), 1, "already in use")
            second = run("serve", "--dir", engine.folder / "state",
                         env={**os.environ, "ATTUNE_ENGINE_TOKEN": TOKEN})
            self.assert_refused(second, 1, "Another engine is already running")
            self.assertEqual(engine.ask("GET", "/health")[0], 200)

    def test_stops_when_idle_only_if_asked_to(self):
        with Engine(self.scratch / "stays") as stays, \
                Engine(self.scratch / "stops", "--idle", "0.5") as stops:
            self.assertEqual(stops.process.wait(60), 0)
            self.assertIsNone(stays.process.poll())
            self.assertEqual(stays.ask("GET", "/health")[0], 200)

    def test_ends_when_told_to_whoever_started_it(self):
        """A program that waits for signals itself, as attune-cli does, starts its children with these blocked."""
        asked = {signal.SIGTERM, signal.SIGINT}
        before = signal.pthread_sigmask(signal.SIG_BLOCK, asked)
        try:
            engine = Engine(self.scratch)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        try:
            engine.process.terminate()
            self.assertEqual(engine.process.wait(60), 0)
        finally:
            engine.kill()

    def test_a_job_is_no_idle_time(self):
        with Engine(self.scratch, "--idle", "0.5") as engine:
            job = engine.job(self.train, hyperparameters={"n_epochs": 4})
            self.assertEqual(engine.process.wait(240), 0)
        with Engine(self.scratch) as engine:
            self.assertEqual(engine.look(job)["status"], "succeeded")

    def test_ends_in_the_middle_of_an_answer(self):
        slow_model(golden_model(), self.scratch / "models/slow")
        with Engine(self.scratch, "--models", self.scratch / "models") as engine:
            reply = {}
            asking = threading.Thread(target=lambda: reply.update(all=raw(engine.port, chat_request(
                engine, "slow", max_tokens=100_000), wait=60)))
            asking.start()
            wait_for(lambda: engine.good("GET", "/health")["busy"])
            engine.process.terminate()
            self.assertEqual(engine.process.wait(30), 0)
            asking.join()
        self.assertIn(b"503", reply["all"].split(b"\r\n")[0])


class Asking(Base):
    """Requests of all kinds at one engine."""

    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(ARGS.scratch) / "asking"
        shutil.rmtree(folder, ignore_errors=True)
        slow_model(golden_model(), folder / "models/slow")
        endless_model(PRACTICE_MODEL, folder / "models/endless")
        broken_models(golden_model(), folder / "models")
        foreign = folder / "models/foreign"
        shutil.copytree(pathlib.Path(ARGS.fixtures) / "practice/adapter", foreign)
        config = json.loads((foreign / "adapter_config.json").read_text())
        config["base_model_name_or_path"] = "/somewhere/else/practice-model"
        (foreign / "adapter_config.json").write_text(json.dumps(config))
        shutil.copytree(foreign, folder / "models/orphan")
        config["base_model_name_or_path"] = "somebody/some-other-model"
        (folder / "models/orphan/adapter_config.json").write_text(json.dumps(config))
        cls.engine = Engine(folder, "--models", folder / "models")

    @classmethod
    def tearDownClass(cls):
        cls.engine.__exit__()

    def chat(self, **fields):
        return self.engine.ask("POST", "/v1/chat/completions", {"model": "practice", "messages": HELLO, **fields})

    def test_wrong_tokens(self):
        for token in ("wrong", TOKEN + "x", TOKEN[:-1], "ä"):
            reply = self.engine.ask("GET", "/v1/models", token=token.encode().decode("latin-1"))
            self.assert_error(reply, 401, "invalid_api_key")
        head = raw(self.engine.port, b"GET /v1/models HTTP/1.1\r\nHost: x\r\n\r\n")
        self.assertTrue(head.startswith(b"HTTP/1.1 401"), head)
        # The body of a refused request is never taken for another request.
        inner = f"GET /health HTTP/1.1\r\nAuthorization: Bearer {TOKEN}\r\n\r\n".encode()
        both = raw(self.engine.port, b"POST /v1/files HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n"
                   % len(inner) + inner)
        self.assertEqual(both.count(b"HTTP/1.1"), 1, both)

    def test_oversized_requests(self):
        head = (f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {TOKEN}\r\n"
                "Content-Length: 999999999999\r\n\r\n").encode()
        self.assertTrue(raw(self.engine.port, head).startswith(b"HTTP/1.1 413"))
        self.assert_error(self.chat(messages=[{"role": "user", "content": "x" * (17 << 20)}]), 413,
                          "request_too_large")
        long_address = raw(self.engine.port, b"GET /" + b"x" * 20_000 + b" HTTP/1.1\r\n\r\n")
        self.assertTrue(long_address.startswith(b"HTTP/1.1 4"), long_address[:80])
        many_headers = raw(self.engine.port, b"GET /health HTTP/1.1\r\n" + b"a: b\r\n" * 20_000 + b"\r\n")
        self.assertNotIn(b"HTTP/1.1 5", many_headers)
        self.assertEqual(self.engine.ask("GET", "/health")[0], 200)

    def test_half_sent_requests(self):
        whole = chat_request(self.engine, "practice", max_tokens=2)
        for size in (5, 60, whole.index(b"\r\n\r\n") + 2, len(whole) - 20):
            with socket.create_connection(("127.0.0.1", self.engine.port)) as connection:
                connection.sendall(whole[:size])
        held = [socket.create_connection(("127.0.0.1", self.engine.port)) for _ in range(8)]
        for connection in held:
            connection.sendall(whole[:-10])
        self.assertEqual(self.engine.ask("GET", "/health")[0], 200)
        for connection in held:
            connection.close()
        upload = (f"POST /v1/files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {TOKEN}\r\nContent-Type: "
                  "multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\nContent-Disposition: "
                  'form-data; name="file"; filename="half"\r\n\r\n{"messages"').encode()
        before = self.engine.good("GET", "/v1/files")["data"]
        with socket.create_connection(("127.0.0.1", self.engine.port)) as connection:
            connection.sendall(upload)
        self.assertEqual(self.engine.ask("GET", "/health")[0], 200)
        self.assertEqual(self.engine.good("GET", "/v1/files")["data"], before)

    def test_what_is_no_http(self):
        for data in (b"\0" * 50, b"hello\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\r\n" * 100):
            raw(self.engine.port, data, wait=0.3)
        self.assertEqual(self.engine.ask("GET", "/health")[0], 200)

    def test_bodies(self):
        for body in ("", "{", "[]", "5", "null", '{"model": ' * 200, "\xff\xfe"):
            status, answer, _ = self.engine.ask("POST", "/v1/chat/completions", body.encode("latin-1"))
            self.assertEqual((status, answer["error"]["type"]), (400, "invalid_request_error"), body)
            status, answer, _ = self.engine.ask("POST", "/v1/fine_tuning/jobs", body.encode("latin-1"))
            self.assertEqual((status, answer["error"]["type"]), (400, "invalid_request_error"), body)

    def test_chat_parameters(self):
        for fields, code, param in (
                ({"temperature": 9}, "invalid_value", "temperature"),
                ({"temperature": "hot"}, "invalid_value", "temperature"),
                ({"top_p": -1}, "invalid_value", "top_p"),
                ({"max_tokens": 0}, "invalid_value", "max_tokens"),
                ({"seed": "x"}, "invalid_value", "seed"),
                ({"stop": ["a"] * 5}, "invalid_value", "stop"),
                ({"stream": "yes"}, "invalid_value", "stream"),
                ({"messages": []}, "invalid_value", "messages"),
                ({"messages": [{"role": "robot", "content": "x"}]}, "invalid_value", "messages"),
                ({"messages": [{"role": "user"}]}, "invalid_value", "messages"),
                ({"n": 2}, "unsupported_value", "n"),
                ({"tools": [{"type": "function"}]}, "unsupported_value", "tools"),
                ({"logprobs": True}, "unsupported_value", "logprobs"),
                ({"presence_penalty": 1}, "unsupported_value", "presence_penalty"),
                ({"response_format": {"type": "json_object"}}, "unsupported_value", "response_format")):
            self.assert_error(self.chat(**fields), 400, code, param)
        self.assert_error(self.chat(messages=[{"role": "user", "content": "x " * 4000}]), 400,
                          "context_length_exceeded", "messages")
        self.assert_error(self.chat(model="nothing"), 404, "model_not_found", "model")
        self.assert_error(self.chat(model="../models/slow"), 404, "model_not_found", "model")

    def test_answers_that_need_more_memory_than_there_is(self):
        # Keys and values of that many tokens take 69 GB.
        if os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") > 64e9:
            self.skipTest("this machine has the memory")
        self.assert_error(self.chat(model="endless", max_tokens=1 << 24), 503, "insufficient_memory", "max_tokens")
        self.assertEqual(self.chat(model="endless", max_tokens=3)[0], 200)

    def test_answers_have_openais_shape(self):
        status, answer, _ = self.chat(max_tokens=5, temperature=0, presence_penalty=0, n=1)
        self.assertEqual(status, 200, answer)
        self.assertEqual(set(answer), {"id", "object", "created", "model", "choices", "usage"})
        self.assertEqual(answer["object"], "chat.completion")
        choice = answer["choices"][0]
        self.assertEqual(set(choice), {"index", "message", "logprobs", "finish_reason"})
        self.assertEqual(choice["finish_reason"], "length")
        self.assertEqual(choice["message"]["role"], "assistant")
        usage = answer["usage"]
        self.assertEqual(usage["completion_tokens"], 5)
        self.assertEqual(usage["total_tokens"], usage["prompt_tokens"] + 5)
        status, text, headers = self.chat(max_tokens=5, temperature=0, stream=True)
        self.assertEqual((status, headers["Content-Type"]), (200, "text/event-stream"))
        events = [line[6:] for line in text.decode().split("\n\n") if line]
        self.assertEqual(events[-1], "[DONE]")
        chunks = [json.loads(e) for e in events[:-1]]
        self.assertEqual({c["object"] for c in chunks}, {"chat.completion.chunk"})
        self.assertEqual(len({c["id"] for c in chunks}), 1)
        self.assertEqual("".join(c["choices"][0]["delta"].get("content", "") for c in chunks),
                         choice["message"]["content"])
        self.assertEqual([c["choices"][0]["finish_reason"] for c in chunks if c["choices"][0]["finish_reason"]],
                         ["length"])

    def test_seeds_and_temperature(self):
        once, again, other = (self.chat(temperature=1.5, seed=s, max_tokens=40)[1]["choices"][0]["message"]
                              for s in (7, 7, 8))
        self.assertEqual(once, again)
        self.assertNotEqual(once, other)

    def test_four_at_once(self):
        """Each of four long answers has begun before any of them has ended."""
        log, lock = [], threading.Lock()
        together = threading.Barrier(4)

        def listen(number):
            connection = http.client.HTTPConnection("127.0.0.1", self.engine.port, timeout=120)
            together.wait()
            connection.request("POST", "/v1/chat/completions", json.dumps(
                {"model": "slow", "messages": HELLO, "temperature": 0, "max_tokens": 3000, "stream": True}),
                {"Authorization": f"Bearer {TOKEN}"})
            reply, begun = connection.getresponse(), False
            for line in reply:
                if not begun and b'"content":' in line and b'"content":""' not in line:
                    begun = True
                    with lock:
                        log.append(("first", number))
            with lock:
                log.append(("end", number))
            connection.close()

        threads = [threading.Thread(target=listen, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([what for what, _ in log], ["first"] * 4 + ["end"] * 4)

    def test_a_listener_that_goes_away(self):
        with socket.create_connection(("127.0.0.1", self.engine.port)) as connection:
            connection.sendall(chat_request(self.engine, "slow", stream=True, max_tokens=150_000))
            self.assertIn(b"200", connection.recv(1000))
        wait_for(lambda: not self.engine.good("GET", "/health")["busy"])

    def test_files(self):
        status, file, _ = self.engine.upload(self.train, name="../../etc/x.jsonl")
        self.assertEqual(status, 200, file)
        self.assertEqual(set(file), {"id", "object", "bytes", "created_at", "filename", "purpose", "status",
                                     "status_details"})
        self.assertEqual((file["object"], file["bytes"], file["filename"]),
                         ("file", len(self.train), "x.jsonl"))
        self.assertEqual(self.engine.ask("GET", f"/v1/files/{file['id']}/content")[1], self.train)
        self.assertIn(file, self.engine.good("GET", "/v1/files")["data"])
        stored = self.engine.folder / "state/files" / file["id"]
        self.assertEqual(stored.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.engine.good("DELETE", f"/v1/files/{file['id']}"),
                         {"id": file["id"], "object": "file", "deleted": True})
        self.assertFalse(stored.exists())
        for method, path in (("GET", ""), ("GET", "/content"), ("DELETE", "")):
            reply = self.engine.ask(method, f"/v1/files/{file['id']}{path}")
            self.assertEqual((reply[0], reply[1]["error"]["code"]), (404, "not_found"))
        self.assert_error(self.engine.upload(b""), 400, "invalid_value", "file")
        self.assert_error(self.engine.upload(b"x", purpose="vision"), 400, "invalid_value", "purpose")
        self.assert_error(self.engine.ask("POST", "/v1/files", {"purpose": "fine-tune"}), 400,
                          "missing_required_parameter", "file")
        self.assert_error(self.engine.ask("GET", "/v1/nothing"), 404, "unknown_url")
        self.assert_error(self.engine.ask("GET", "/v1/files?after=file-none"), 400, "invalid_value", "after")

    def test_job_requests(self):
        file = self.engine.file(self.train)
        def create(**fields):
            return self.engine.ask("POST", "/v1/fine_tuning/jobs",
                                   {"model": "practice", "training_file": file, **fields})
        self.assert_error(create(model="nothing"), 404, "model_not_found", "model")
        self.assert_error(create(model=None), 400, "invalid_value", "model")
        self.assert_error(create(training_file="file-none"), 400, "invalid_value", "training_file")
        self.assert_error(create(validation_file="file-none"), 400, "invalid_value", "validation_file")
        self.assert_error(create(hyperparameters={"n_epochs": 0}), 400, "invalid_value", "n_epochs")
        self.assert_error(create(hyperparameters={"n_epochs": 1.5}), 400, "invalid_value", "n_epochs")
        self.assert_error(create(method={"type": "dpo"}), 400, "unsupported_value", "method")
        self.assert_error(create(suffix="x" * 65), 400, "invalid_value", "suffix")
        self.assert_error(create(metadata={"a": 1}), 400, "invalid_value", "metadata")
        self.assert_error(self.engine.ask("GET", "/v1/fine_tuning/jobs/ftjob-none"), 404, "not_found",
                          "fine_tuning_job_id")

    def test_bad_training_files(self):
        good = example("Hi", "Hello")
        for content, words in (
                (good + b"not json\n", r"Line 2: This is not JSON"),
                (good + b'{"prompt": "x"}\n', r"Line 2: The line has no 'messages'"),
                (good + b'{"messages": []}\n', r"Line 2: 'messages' must be a list"),
                (good + example("Hi", "  "), r"Line 2: An answer is empty"),
                (good + example("Hi " * 3000, "Hello"), r"Line 2: The example has \d+ tokens; the model takes 512"),
                (good + b'{"messages": [{"role": "user", "content": "Hi"}]}\n', r"Line 2: There is no answer"),
                (good + b'{"messages": [{"role": "robot", "content": "Hi"}]}\n', r"Line 2: The role 'robot'"),
                (good + b'{"messages": [{"role": "user", "content": "\xff"}]}\n', r"Line 2: "),
                (good[:-20], r"Line 1: This is not JSON"),
                (b"\n\n \n", r"The file has no examples")):
            job = self.engine.wait(self.engine.job(content), "failed")
            self.assertRegex(job["error"]["message"], words)
            self.assertEqual(job["error"]["param"], "training_file")
            self.assertIsNone(job["fine_tuned_model"])
        events = self.engine.good("GET", f"/v1/fine_tuning/jobs/{job['id']}/events")["data"]
        self.assertEqual((events[0]["level"], events[0]["message"]), ("error", job["error"]["message"]))

    def test_models_that_cannot_be_used(self):
        for name, words in BROKEN.items():
            reply = self.chat(model=name)
            self.assertEqual(reply[0], {"no-config": 404, "too-big": 503}.get(name, 400), (name, reply))
            self.assertRegex(reply[1]["error"]["message"], words, name)
            if name in ("no-config", "template-loop"):
                continue
            job = self.engine.wait(self.engine.job(example("Hi", "Hello"), model=name), "failed")
            self.assertRegex(job["error"]["message"], words if name != "too-big" else "would need about", name)
        self.assertEqual(self.engine.ask("GET", "/health")[0], 200)

    def test_an_adapter_from_elsewhere(self):
        self.assertIn("foreign", [m["id"] for m in self.engine.good("GET", "/v1/models")["data"]])
        golden = json.loads((pathlib.Path(ARGS.fixtures) / "practice/adapter_replies.json").read_text())
        case = golden[0]
        status, answer, _ = self.chat(model="foreign", messages=case["messages"], temperature=0, max_tokens=400)
        self.assertEqual(status, 200, answer)
        self.assertEqual(answer["choices"][0]["message"]["content"], case["reply"])
        status, answer, _ = self.chat(model="orphan")
        self.assertEqual(status, 404)
        self.assertIn("some-other-model", answer["error"]["message"])


class Tuning(Base):
    def test_a_whole_job(self):
        with Engine(self.scratch) as engine:
            training, validation = engine.file(self.train), engine.file(self.train[:self.train.index(b"\n", 2000) + 1])
            job = engine.good("POST", "/v1/fine_tuning/jobs", {
                "model": "practice", "training_file": training, "validation_file": validation, "suffix": "shop",
                "seed": 5, "metadata": {"tag": "one"},
                "method": {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}}})
            self.assertEqual(set(job), {
                "id", "object", "created_at", "finished_at", "status", "model", "fine_tuned_model",
                "organization_id", "result_files", "trained_tokens", "training_file", "validation_file",
                "hyperparameters", "method", "seed", "suffix", "estimated_finish", "error", "integrations",
                "metadata"})
            done = engine.wait(job["id"], "succeeded")
            self.assertEqual(set(done), set(job))
            self.assertEqual(done["hyperparameters"], {"n_epochs": 2, "batch_size": 4,
                                                       "learning_rate_multiplier": 1})
            self.assertGreaterEqual(done["finished_at"], done["created_at"])
            self.assertRegex(done["fine_tuned_model"], r"^ft:practice:local:shop:\w+$")
            steps = engine.steps(job["id"])
            self.assertEqual(steps, list(range(1, len(steps) + 1)))
            csv = engine.ask("GET", f"/v1/files/{done['result_files'][0]}/content")[1].decode().splitlines()
            self.assertEqual(csv[0], "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy,"
                                     "full_valid_loss,full_valid_mean_token_accuracy")
            self.assertEqual(len(csv), 1 + len(steps))
            self.assertEqual([i for i, line in enumerate(csv[1:], 1) if line.split(",")[3]],
                             [len(steps) // 2, len(steps)])
            points = engine.good("GET", f"/v1/fine_tuning/jobs/{job['id']}/checkpoints")["data"]
            self.assertEqual([p["step_number"] for p in points], [len(steps), len(steps) // 2])
            self.assertEqual(set(points[0]), {"id", "object", "created_at", "fine_tuned_model_checkpoint",
                                              "fine_tuning_job_id", "metrics", "step_number"})
            best = min(points, key=lambda p: p["metrics"]["valid_loss"])
            folder = engine.folder / "state"
            self.assertEqual((folder / "models" / job["id"] / "adapter_model.safetensors").read_bytes(),
                             (folder / "jobs" / job["id"] / f"step-{best['step_number']}" /
                              "adapter_model.safetensors").read_bytes())
            for model in (done["fine_tuned_model"], points[1]["fine_tuned_model_checkpoint"]):
                self.assertEqual(engine.good("GET", f"/v1/models/{model}")["id"], model)
                answer = engine.good("POST", "/v1/chat/completions", {"model": model, "messages": HELLO,
                                                                      "max_tokens": 5})
                self.assertEqual(answer["usage"]["completion_tokens"], 5)
            listed = engine.good("GET", "/v1/fine_tuning/jobs?limit=1")
            self.assertEqual((listed["object"], listed["data"], listed["has_more"]), ("list", [done], False))
            page = engine.good("GET", f"/v1/fine_tuning/jobs/{job['id']}/events?limit=2")
            self.assertTrue(page["has_more"])
            following = engine.good(
                "GET", f"/v1/fine_tuning/jobs/{job['id']}/events?limit=2&after={page['data'][-1]['id']}")
            self.assertEqual(len({e["id"] for e in page["data"] + following["data"]}), 4)
            for wish in ("cancel", "pause", "resume"):
                self.assert_error(engine.ask("POST", f"/v1/fine_tuning/jobs/{job['id']}/{wish}"), 400,
                                  "invalid_value", "fine_tuning_job_id")
            engine.good("DELETE", f"/v1/models/{done['fine_tuned_model']}")
            self.assert_error(engine.ask("GET", f"/v1/models/{done['fine_tuned_model']}"), 404,
                              "model_not_found", "model")
            self.assert_error(engine.ask("DELETE", "/v1/models/practice"), 409, "conflict", "model")

    def test_stops_early(self):
        with Engine(self.scratch) as engine:
            validation = engine.file(example("Which day is it?", "qqqq zzzz xxxx"))
            job = engine.job(self.train, validation_file=validation, hyperparameters={
                "n_epochs": 50, "learning_rate_multiplier": 20, "patience": 1})
            engine.wait(job, "succeeded")
            points = engine.good("GET", f"/v1/fine_tuning/jobs/{job}/checkpoints?limit=100")["data"]
            self.assertLess(len(points), 50)

    def test_pause_cancel_and_the_next_in_line(self):
        with Engine(self.scratch) as engine:
            whole = engine.job(self.train, hyperparameters={"n_epochs": 3})
            expected = engine.result(whole)
            paused = engine.job(self.train, hyperparameters={"n_epochs": 3})
            wait_for(lambda: engine.steps(paused))
            self.assertEqual(engine.good("POST", f"/v1/fine_tuning/jobs/{paused}/pause")["status"], "paused")
            # Another job goes ahead meanwhile; cancelling it leaves no model.
            other = engine.job(self.train, hyperparameters={"n_epochs": 50})
            wait_for(lambda: engine.steps(other))
            asked = time.monotonic()
            self.assertEqual(engine.good("POST", f"/v1/fine_tuning/jobs/{other}/cancel")["status"], "cancelled")
            third = engine.job(b"{}\n")
            engine.wait(third, "failed")
            print(f"cancelled, and the next job was over, after {1000 * (time.monotonic() - asked):.0f} ms")
            self.assertIsNone(engine.look(other)["fine_tuned_model"])
            self.assertEqual(engine.look(paused)["status"], "paused")
            engine.kill()
            engine.start()
            self.assertEqual(engine.look(paused)["status"], "paused")
            engine.good("POST", f"/v1/fine_tuning/jobs/{paused}/resume")
            self.assertEqual(engine.result(paused), expected)

    def test_killed_again_and_again(self):
        """A job that is killed at random moments ends with the same losses and the same adapter."""
        seed = random.randrange(1 << 30)
        chance = random.Random(seed)
        print(f"kills: {ARGS.kills}, seed {seed}")
        with Engine(self.scratch) as engine:
            parameters = {"n_epochs": 4}
            began = time.monotonic()
            expected = engine.result(engine.job(self.train, hyperparameters=parameters))
            length = time.monotonic() - began
            kills = 0
            while kills < ARGS.kills:
                job = engine.job(self.train, hyperparameters=parameters)
                while kills < ARGS.kills and engine.look(job)["status"] != "succeeded":
                    time.sleep(chance.uniform(0, 0.7 * length))
                    engine.kill()
                    kills += 1
                    engine.start()
                self.assertEqual(engine.result(job), expected)
                steps = engine.steps(job)
                self.assertEqual(sorted(set(steps)), sorted(steps))

    def test_a_job_that_ends_the_engine_again_and_again_is_given_up(self):
        """As the engine would find it after ten starts in which it was killed, for want of memory, before a step."""
        def starts(count):
            with contextlib.closing(sqlite3.connect(self.scratch / "state/engine.db")) as database, database:
                changed = database.execute(
                    "UPDATE jobs SET object = json_set(object, '$._starts', ?) WHERE id = ?", (count, job))
                self.assertEqual(changed.rowcount, 1)

        with Engine(self.scratch) as engine:
            job = engine.job(self.train, hyperparameters={"n_epochs": 50})
            engine.wait(job, "running")
            engine.kill()
            starts(9)
            engine.start()  # the tenth start still works, and a step counts as success
            wait_for(lambda: engine.steps(job))
            engine.kill()
            starts(10)
            engine.start()
            failed = engine.wait(job, "failed")
            self.assertRegex(failed["error"]["message"], r"ended 10 times .* A smaller model or shorter examples")
            engine.result(engine.job(self.train, hyperparameters={"n_epochs": 1}))

    def test_memory_is_asked_for_before(self):
        models = self.scratch / "models"
        models.mkdir()
        broken_models(golden_model(), models)
        result = run("tune", "--model", models / "too-big", "--train", ARGS.train, "--out", self.scratch / "out")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"would need about \d+ MB of memory, and \d+ MB are free\. Choose")
        self.assertFalse((self.scratch / "out").exists())

    def test_disk_full_at_a_checkpoint(self):
        disk = self.scratch / "disk"
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2400k", "tmpfs", disk],
                          capture_output=True).returncode:
            self.skipTest("a small disk cannot be mounted here")
        try:
            with Engine(disk) as engine:
                job = engine.job(self.train, hyperparameters={"n_epochs": 50})
                failed = engine.wait(job, "failed")
                self.assertEqual(failed["error"]["code"], "disk_full", failed)
                self.assertRegex(failed["error"]["message"], r"The disk is full")
                left = [p.name for p in (disk / "state").rglob("*")]
                self.assertFalse([n for n in left if n.endswith((".partial", ".tmp"))], left)
                for folder in (disk / "state/jobs").glob("*/step-*"):
                    self.assertEqual({p.name for p in folder.iterdir()},
                                     {"adapter_config.json", "adapter_model.safetensors"})
                self.assertEqual(engine.ask("GET", "/health")[0], 200)
                full = engine.upload(b"x" * (4 << 20))
                self.assertEqual((full[0], full[1]["error"]["code"]), (507, "disk_full"))
                # With room again, everything works on.
                subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
                engine.result(engine.job(self.train, hyperparameters={"n_epochs": 1}))
                self.assertEqual(engine.look(job)["status"], "failed")
        finally:
            subprocess.run(["umount", "-l", disk], check=True)


class CommandLine(Base):
    def test_taking_it_elsewhere(self):
        adapter = pathlib.Path(ARGS.fixtures) / "practice/adapter"
        prompt = ["--prompt", HELLO[0]["content"], "--max-tokens", "60"]
        beside = run("generate", "--adapter", adapter, *prompt)
        self.assertEqual(beside.returncode, 0, beside.stderr)
        merged = self.scratch / "merged"
        self.assertEqual(run("merge", merged, "--adapter", adapter).returncode, 0)
        self.assertEqual(run("generate", "--model", merged, *prompt).stdout, beside.stdout)
        self.assertNotEqual(run("generate", *prompt).stdout, beside.stdout)
        again = run("merge", merged, "--adapter", adapter)
        self.assertEqual(again.returncode, 1)
        self.assertIn("already", again.stderr)
        rules = self.scratch / "rules.txt"
        rules.write_text('Be kind.\nSay """please""" — always.\n')
        target = self.scratch / "shop.gguf"
        self.assertEqual(run("export-gguf", "--type", "q8_0", target, "--adapter", adapter,
                             "--rules", rules).returncode, 0)
        self.assertEqual(target.read_bytes()[:4], b"GGUF")
        modelfile = (self.scratch / "shop.Modelfile").read_text()
        self.assertIn("FROM ./shop.gguf", modelfile)
        self.assertRegex(modelfile, r'SYSTEM """Be kind\.\n')

    def test_recommended_models(self):
        resources = pathlib.Path(__file__).parents[3] / "resources"
        models = json.loads((resources / "models.json").read_text())["models"]
        self.assertEqual(models[0]["id"], "practice")
        weights = (resources / "practice-model/model.safetensors").read_bytes()
        header = json.loads(weights[8:8 + int.from_bytes(weights[:8], "little")])
        counted = sum((t["data_offsets"][1] - t["data_offsets"][0]) // 2
                      for name, t in header.items() if name != "__metadata__")
        self.assertEqual(models[0]["parameters"], counted)
        # What the page shows first must be what is light: by size, and never lighter than its weights.
        sizes = [m["parameters"] for m in models]
        self.assertEqual(sizes, sorted(sizes))
        for model in models:
            self.assertGreater(model["memory_bytes"], 4 * model["parameters"], model["id"])
            self.assertEqual(model["download_bytes"], 2 * model["parameters"], model["id"])
            self.assertTrue(model["licence"] and model["note"] and model["languages"], model["id"])

    def test_wrong_use(self):
        self.assertEqual(run().returncode, 2)
        self.assertEqual(run("dance").returncode, 2)
        for words in (["tune"], ["merge", "x"], ["tokens"], ["export-gguf", "--type", "q4", "x"],
                      ["generate", "--model", "/nowhere", "--prompt", "x"], ["check-fixture", "/nowhere"],
                      ["generate", "--prompt", "x", "--top-p", "2"], ["serve"]):
            result = run(*words)
            self.assertEqual(result.returncode, 3, (words, result.stderr))
            self.assertRegex(result.stderr, r"^attune-engine: .+\.\n$", words)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("engine")
    parser.add_argument("scratch")
    parser.add_argument("train")
    parser.add_argument("fixtures")
    parser.add_argument("--kills", type=int, default=4)
    parser.add_argument("tests", nargs="*")
    ARGS = parser.parse_args()
    PROGRAM[0] = ARGS.engine
    unittest.main(argv=[sys.argv[0], "--durations=0", *ARGS.tests] if sys.version_info >= (3, 12)
                  else [sys.argv[0], *ARGS.tests], verbosity=2)
