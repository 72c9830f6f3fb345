// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/commands.h"

#include "app/engine/common.h"
#include "core/engine/server/identity.h"
#include "core/engine/server/server.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app {

namespace {

using namespace engine;

// From the environment or a file that only its owner can read; never from the command line,
// which every user of the machine can see.
Result<std::string> tokenFrom(const Options &options)
{
    std::string token;
    if (options.has("token-file")) {
        const fs::path file = options.text("token-file");
        struct stat info = {};
        if (::stat(file.c_str(), &info) != 0) {
            token = newId("local-") + newId("");
            ENGINE_CHECK(writeFileAtomically(file, token + "\n", 0600));
            return token;
        }
        if ((info.st_mode & 077) != 0)
            return invalid("The token file " + file.string() +
                " can be read by others; its mode must be 0600.");
        ENGINE_TRY(token, readFile(file, 4096));
    } else if (const char *value = std::getenv("ATTUNE_ENGINE_TOKEN")) {
        token = value;
    }
    while (!token.empty() && (token.back() == '\n' || token.back() == '\r'))
        token.pop_back();
    if (token.size() < 8)
        return invalid("A token of at least 8 characters is needed, in ATTUNE_ENGINE_TOKEN or in "
                       "the file that --token-file names.");
    return token;
}

// The libraries' threads exist before main starts and do not block signals, so one of them may be
// the one that is interrupted: the handler only writes to a pipe.
int wakePipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

int serveCommand(const std::vector<std::string> &words)
{
    return guarded([&]() -> Result<void> {
        ENGINE_TRY(const Options o,
            Options::parse(words,
                {"dir", "port", "port-file", "token-file", "models", "idle", "threads", "model"},
                {}));
        if (!o.has("dir"))
            return invalid("serve needs --dir DIR.");
        Server::Settings settings;
        ENGINE_TRY(const double port, o.number("port", 0, 0, 65535));
        ENGINE_TRY(settings.idleSeconds, o.number("idle", 0, 0, 1e9));
        ENGINE_TRY(settings.token, tokenFrom(o));
        settings.port = static_cast<int>(port);

        if (::pipe2(wakePipe, O_CLOEXEC) != 0)
            return fail(ErrorCode::Io, "No pipe could be made.");
        std::signal(SIGINT, onSignal);
        std::signal(SIGTERM, onSignal);
        // Whoever started this may have blocked them, and that is inherited.
        sigset_t stopSignals;
        sigemptyset(&stopSignals);
        sigaddset(&stopSignals, SIGINT);
        sigaddset(&stopSignals, SIGTERM);
        ::pthread_sigmask(SIG_UNBLOCK, &stopSignals, nullptr);

        ENGINE_TRY(const Runtime runtime, runtimeFrom(o));
        ENGINE_TRY(const auto service,
            Service::start({o.text("dir"), modelFrom(o), o.text("models")}, runtime));
        Server server(*service, settings);
        ENGINE_TRY(const int bound, server.bind());
        if (o.has("port-file"))
            ENGINE_CHECK(writeFileAtomically(o.text("port-file"), std::to_string(bound) + "\n"));
        std::fprintf(stderr, "listening on 127.0.0.1:%d (%s)\n", bound, runtime.describe().c_str());
        std::thread waiter([&] {
            char byte = 0;
            while (::read(wakePipe[0], &byte, 1) < 0) {
            }
            server.stop();
        });
        server.run();
        onSignal(0); // ends the wait when the server stopped by itself
        waiter.join();
        return {};
    });
}

} // namespace app
