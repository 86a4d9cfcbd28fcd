// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall_meter.h"

#include "measure.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThreadPool>

#include <algorithm>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int atRest = 250; // ms without an event of length and without a worker: a pause in typing is shorter
constexpr double tooLong = 100; // ms: told at once, a walk takes its time
constexpr int longestStep = 60'000; // ms

struct Delivery {
    const char *receiver = nullptr;
    int type = 0;
    double milliseconds = 0;
};

int depth = 0;
QElapsedTimer clockOfEvent;
Delivery slowest;

} // namespace

void TimedDelivery::begin()
{
    if (depth++ == 0)
        clockOfEvent.start();
}

void TimedDelivery::end(const char *receiver, int type)
{
    if (--depth > 0)
        return;
    const double taken = double(clockOfEvent.nsecsElapsed()) / 1e6;
    if (taken > slowest.milliseconds)
        slowest = {receiver, type, taken};
}

QString TimedDelivery::takeSlowest()
{
    const Delivery event = std::exchange(slowest, {});
    if (!event.receiver)
        return {};
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type);
    return QString::fromLatin1(event.receiver) + u' ' + (type ? QString::fromLatin1(type) : QString::number(event.type))
        + u" %1 ms"_s.arg(event.milliseconds, 0, 'f', 0);
}

void StallMeter::turn(const QString &place, const std::function<void()> &work)
{
    static_cast<void>(TimedDelivery::takeSlowest());
    const double taken = milliseconds(work);
    const QString event = TimedDelivery::takeSlowest();
    m_stalls.push_back({taken, event.isEmpty() ? place : u"%1 [%2]"_s.arg(place, event)});
    if (taken > tooLong) {
        std::fprintf(stderr, "held for %7.1f ms: %s\n", taken, qPrintable(m_stalls.back().place));
        std::fflush(stderr);
    }
}

double StallMeter::step(const QString &name, const std::function<void()> &action)
{
    ++m_steps;
    QElapsedTimer whole;
    whole.start();
    double busyUntil = 0;
    if (action) {
        turn(name, action);
        busyUntil = double(whole.elapsed());
    }
    const QDeadlineTimer end(longestStep);
    QDeadlineTimer rest(atRest);
    while (!rest.hasExpired() && !end.hasExpired()) {
        turn(u"after "_s + name, [] {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        });
        const bool isBusy = m_stalls.back().milliseconds > 2 || QThreadPool::globalInstance()->activeThreadCount() > 0;
        if (m_stalls.back().milliseconds < 5)
            m_stalls.pop_back();
        if (isBusy) {
            rest.setRemainingTime(atRest);
            busyUntil = double(whole.elapsed());
        }
        QThread::msleep(1);
    }
    return busyUntil;
}

std::vector<Stall> StallMeter::longest(size_t most) const
{
    std::vector<Stall> stalls = m_stalls;
    std::ranges::sort(stalls, std::ranges::greater(), &Stall::milliseconds);
    stalls.resize(std::min(stalls.size(), most));
    return stalls;
}

} // namespace Ratchet::Bench
