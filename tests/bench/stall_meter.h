// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread was held from its event loop: each step of a walk and all that follows it until the
// window is at rest, turn by turn of the loop.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace Ratchet::Bench {

struct Stall {
    double milliseconds = 0;
    QString place; // the step, and the event that took most of the time
};

class StallMeter {
public:
    // Does the step, then handles events until nothing runs any more, here or in workers. Returns milliseconds until
    // then, without the rest that was waited for to be sure.
    double step(const QString &name, const std::function<void()> &action = {});

    // The longest first, at most `most`.
    [[nodiscard]] std::vector<Stall> longest(size_t most) const;
    [[nodiscard]] size_t steps() const { return m_steps; }

private:
    void turn(const QString &place, const std::function<void()> &work);

    std::vector<Stall> m_stalls;
    size_t m_steps = 0;
};

// Times each event that is delivered, so that a stall can name its place. The application of the walk.
class TimedDelivery {
public:
    // The event that took longest since this was asked last, as "RecordView UpdateRequest".
    static QString takeSlowest();
    static void begin();
    static void end(const char *receiver, int type);
};

} // namespace Ratchet::Bench
