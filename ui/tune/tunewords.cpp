// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tunewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace ui {

namespace {

struct TuneWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::TuneWords)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;

/// "4", "1.5": hours to the half.
QString halfHours(double hours)
{
    return QLocale().toString(hours, 'g', 3);
}

} // namespace

QString modelText(const QString &english)
{
    // resources/models.json holds them; here they are found for the translators.
    [[maybe_unused]] static constexpr std::array kTexts = {
        QT_TRANSLATE_NOOP("ui::TuneWords", "Practice model"),
        QT_TRANSLATE_NOOP("ui::TuneWords",
            "For learning the journey, not for production: it knows some 70 kinds of customer "
            "messages and makes up facts."),
        QT_TRANSLATE_NOOP(
            "ui::TuneWords", "The smallest real one. Short, simple answers; quick to try."),
        QT_TRANSLATE_NOOP("ui::TuneWords", "Better English than the 135M, three times as slow."),
        QT_TRANSLATE_NOOP("ui::TuneWords", "The smallest one for languages other than English."),
        QT_TRANSLATE_NOOP("ui::TuneWords", "Many languages."),
        QT_TRANSLATE_NOOP("ui::TuneWords", "English; an older model."),
        QT_TRANSLATE_NOOP(
            "ui::TuneWords", "Good answers in many languages; an evening's work for a laptop."),
        QT_TRANSLATE_NOOP("ui::TuneWords", "Good English."),
        QT_TRANSLATE_NOOP("ui::TuneWords", "Good answers in many languages."),
        QT_TRANSLATE_NOOP("ui::TuneWords", "Needs a graphics card."),
    };
    return TuneWords::tr(english.toUtf8().constData());
}

QString rangeText(seconds low, seconds high)
{
    const qint64 from = std::max<qint64>(0, low.count());
    const qint64 to = std::max(from, qint64(high.count()));
    if (to <= kMinute)
        return TuneWords::tr("under a minute");
    if (to <= 90 * kMinute) {
        const auto fewest = int(std::max<qint64>(1, from / kMinute));
        const auto most = int((to + kMinute - 1) / kMinute);
        if (fewest == most)
            return TuneWords::tr("%Ln min", "minutes", most);
        //: A span of minutes, the second number larger.
        return TuneWords::tr("%1 – %2 min")
            .arg(QLocale().toString(fewest), QLocale().toString(most));
    }
    const double fewest = std::floor(double(from) / kHour * 2) / 2;
    const double most = std::ceil(double(to) / kHour * 2) / 2;
    if (fewest < 0.5)
        return TuneWords::tr("up to %1 h", "hours").arg(halfHours(most));
    //: A span of hours, the second number larger.
    return TuneWords::tr("%1 – %2 h").arg(halfHours(fewest), halfHours(most));
}

QString durationText(seconds time)
{
    const qint64 all = std::max<qint64>(0, time.count());
    if (all < 90)
        return TuneWords::tr("%Ln s", "seconds", int(all));
    if (all < 90 * kMinute)
        return TuneWords::tr("%Ln min", "minutes", int(all / kMinute));
    return TuneWords::tr("%1 h %2 min")
        .arg(QLocale().toString(all / kHour), QLocale().toString(all % kHour / kMinute));
}

QString dollars(double amount)
{
    return QLocale().toCurrencyString(amount, u"$"_s, 2);
}

QString moneyText(const core::Money &money)
{
    if (money.high <= 0)
        return TuneWords::tr("free", "costs nothing");
    const QString low = dollars(money.low);
    const QString high = dollars(money.high);
    //: A span of amounts, the second larger.
    return low == high ? low : TuneWords::tr("%1 – %2").arg(low, high);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString placeName(const core::TuningPlan &plan, const core::Catalogue &catalogue)
{
    if (plan.provider == u"local")
        return TuneWords::tr("this computer");
    if (QString host = QUrl(plan.address).host(); !host.isEmpty())
        return host;
    const core::ProviderInfo *provider = catalogue.provider(plan.provider);
    return provider ? provider->label : plan.provider;
}

QString jobName(const core::TuningJob &job)
{
    return job.plan.name.isEmpty() ? TuneWords::tr("Tuning %1").arg(QLocale().toString(job.id))
                                   : job.plan.name;
}

QString whenText(qint64 milliseconds, qint64 now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    if (time.date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return TuneWords::tr("today at %1").arg(clock);
    //: %1 is a date, %2 the time of day.
    return TuneWords::tr("%1 at %2").arg(locale.toString(time.date(), QLocale::ShortFormat), clock);
}

QString sentText(const QString &what)
{
    if (what == u"training")
        return TuneWords::tr("Examples to learn from");
    if (what == u"validation")
        return TuneWords::tr("Examples that pick the best version");
    if (what == u"question")
        return TuneWords::tr("A question");
    return what;
}

QString eventText(const QString &message)
{
    // What OpenAI's service, those that imitate it and the local engine say. There may be thousands of
    // them: a pattern is only tried where the text begins like it.
    if (message.startsWith(u"Step ")) {
        static const QRegularExpression step(u"^Step \\d+(?:/\\d+)?:"_s);
        if (step.match(message).hasMatch())
            return {};
    } else if (message.startsWith(u"Files validated; about")) {
        static const QRegularExpression memory(
            u"^Files validated; about (\\d+) MB of memory needed\\.$"_s);
        if (const auto match = memory.match(message); match.hasMatch())
            return TuneWords::tr("The examples are in order. About %1 of memory is needed.")
                .arg(sizeText(match.captured(1).toLongLong() * 1'000'000));
    } else if (message.startsWith(u"Going on from step ")) {
        return TuneWords::tr("Went on where it had stopped; nothing was lost.");
    }
    if (message.startsWith(u"Created fine-tuning job"))
        return TuneWords::tr("The tuning was set up.");
    if (message.startsWith(u"Validating training file"))
        return TuneWords::tr("The examples are being looked at.");
    if (message.startsWith(u"Files validated"))
        return TuneWords::tr("The examples are in order.");
    if (message.startsWith(u"Fine-tuning job started"))
        return TuneWords::tr("Learning has begun.");
    if (message.startsWith(u"Checkpoint created"))
        return TuneWords::tr("A version was kept that you can choose later.");
    if (message.startsWith(u"New fine-tuned model created"))
        return TuneWords::tr("The tuned model is there.");
    if (message.startsWith(u"The job has successfully completed"))
        return TuneWords::tr("Ready.");
    static const QRegularExpression moved(u"^(?:The job is|Fine-tuning job) (\\w+)\\.?$"_s);
    if (!message.startsWith(u"The job is ") && !message.startsWith(u"Fine-tuning job "))
        return message;
    if (const auto match = moved.match(message); match.hasMatch()) {
        const QString state = match.captured(1);
        if (state == u"paused")
            return TuneWords::tr("Paused. What was learned is kept.");
        if (state == u"cancelled" || state == u"cancelling")
            return TuneWords::tr("Stopped.");
        if (state == u"queued" || state == u"resumed" || state == u"running")
            return TuneWords::tr("Waiting for its turn.");
    }
    return message;
}

QString licenseText(const QString &license)
{
    if (license.isEmpty())
        return TuneWords::tr("not stated", "of a licence");
    if (license.compare(u"apache-2.0", Qt::CaseInsensitive) == 0)
        return u"Apache 2.0"_s;
    if (license.compare(u"mit", Qt::CaseInsensitive) == 0)
        return u"MIT"_s;
    return license;
}

} // namespace ui
