// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/importreviewer.h"

#include "ui/support/background.h"

#include <utility>

namespace ui {

ImportReviewer::ImportReviewer(ImportPorts ports, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
{
}

ImportReviewer::~ImportReviewer()
{
    m_stop.request_stop();
}

void ImportReviewer::stop()
{
    ++m_generation;
    m_stop.request_stop();
}

void ImportReviewer::review(std::vector<core::ImportInput> inputs, core::ImportOptions options)
{
    stop();
    m_stop = {};
    m_progress = std::make_shared<SharedProgress>();
    m_inputs = std::move(inputs);
    m_options = std::move(options);
    if (m_hashes) {
        run();
        return;
    }
    if (std::exchange(m_askedForHashes, true))
        return; // run() follows when the answer is here
    core::onFinished(m_ports.hashes(), this, [this](const ImportPorts::Hashes &hashes) {
        m_askedForHashes = false;
        if (m_stop.stop_requested())
            return;
        if (!hashes) {
            emit failed(hashes.error());
            return;
        }
        m_hashes = std::make_shared<const std::vector<quint64>>(*hashes);
        run();
    });
}

void ImportReviewer::run()
{
    const quint64 generation = ++m_generation;
    const auto work = [review = m_ports.review, inputs = m_inputs, options = m_options,
                          hashes = m_hashes, stop = m_stop.get_token(), progress = m_progress] {
        return review(inputs, options, *hashes, stop, [progress](qint64 done, qint64 total) {
            progress->done = done;
            progress->total = total;
        });
    };
    core::onFinished(
        runInBackground(work), this, [this, generation](const ImportPorts::Review &review) {
            if (generation != m_generation)
                return;
            if (review)
                emit reviewed(*review);
            else if (review.error().code != core::ErrorCode::Cancelled)
                emit failed(review.error());
        });
}

} // namespace ui
