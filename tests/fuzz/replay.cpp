// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target without libFuzzer: every seed, then seeded mutations of the seeds, always the same.
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

class Mutator
{
public:
    QByteArray mutate(QByteArray bytes, const std::vector<QByteArray> &others)
    {
        for (int i = below(6); i >= 0; --i) {
            const qsizetype at = bytes.isEmpty() ? 0 : below(bytes.size());
            const qsizetype length = 1 + below(16);
            switch (below(7)) {
            case 0:
                if (!bytes.isEmpty())
                    bytes[at] = static_cast<char>(below(256));
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, bytes.mid(below(bytes.size() + 1), length * 8));
                break;
            case 3:
                bytes.truncate(at);
                break;
            case 4: {
                static const char kSpecial[] = "{}[]\",:\\;\n\r\t\0<>&'=\xFF\xC3\xEF\xBB\xBF";
                bytes.insert(at, QByteArray(1 + below(3), kSpecial[below(sizeof kSpecial - 1)]));
                break;
            }
            case 5: {
                const QByteArray &other =
                    others[static_cast<size_t>(below(static_cast<qsizetype>(others.size())))];
                bytes.insert(at, other.mid(below(other.size() + 1), length * 8));
                break;
            }
            default:
                if (!bytes.isEmpty())
                    bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            }
        }
        return bytes;
    }

private:
    qsizetype below(qsizetype limit)
    {
        return limit <= 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(limit));
    }

    std::mt19937_64 m_random{20260101};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s FOLDER-OF-SEEDS MUTATIONS\n", argv[0]);
        return 2;
    }
    std::vector<QByteArray> seeds;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        seeds.push_back(file.readAll());
    }
    if (seeds.empty()) {
        std::fprintf(stderr, "no seeds in %s\n", argv[1]);
        return 1;
    }
    for (const QByteArray &seed : seeds)
        run(seed);
    Mutator mutator;
    const int count = QByteArray(argv[2]).toInt();
    for (int i = 0; i < count; ++i)
        run(mutator.mutate(seeds[static_cast<size_t>(i) % seeds.size()], seeds));
    std::printf("%zu seeds and %d mutations of them\n", seeds.size(), count);
    return 0;
}
