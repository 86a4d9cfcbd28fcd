// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_versions.h"

#include <QHash>

namespace Ratchet {

namespace {

// A date of a series that was moved is an event of its own.
std::pair<QString, QDateTime> keyOf(const ReadEvent &event) { return {event.uid, event.replaces}; }

} // namespace

EventVersions::EventVersions(const std::vector<ReadEvent> &events)
{
    QHash<std::pair<QString, QDateTime>, qsizetype> places;
    for (const ReadEvent &event : events) {
        const auto place = places.constFind(keyOf(event));
        if (place == places.cend()) {
            places.insert(keyOf(event), std::ssize(m_latest));
            m_latest.push_back(event);
            continue;
        }
        ReadEvent &other = m_latest[size_t(*place)];
        const bool isLater = other.sequence <= event.sequence;
        m_superseded.push_back({isLater ? other : event, 0});
        if (isLater)
            other = event;
    }
    for (Superseded &superseded : m_superseded)
        superseded.by = m_latest[size_t(places.value(keyOf(superseded.event)))].line;
}

} // namespace Ratchet
