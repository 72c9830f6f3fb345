// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/server/service.h"

#include <memory>
#include <string>

namespace engine {

// The OpenAI endpoints over HTTP on 127.0.0.1, for whoever knows the token.
class Server
{
public:
    struct Settings
    {
        int port = 0; // 0: any free one
        std::string token;
        double idleSeconds = 0; // stops by itself after this long without work; 0 = never
    };

    Server(Service &service, Settings settings);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    // The port that was bound. Fails with Conflict when it is taken.
    Result<int> bind();
    void run();  // until stop
    void stop(); // from any thread

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine
