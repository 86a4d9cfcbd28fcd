// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_topic.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString HelpSection::reference() const { return anchor.isEmpty() ? topic : QString(topic + u'#' + anchor); }

const HelpSection *HelpTopic::section(QStringView anchor) const
{
    const auto found = std::ranges::find(sections, anchor, &HelpSection::anchor);
    return found == sections.end() ? nullptr : &*found;
}

HelpTopic readTopic(const QString &id, const QString &source)
{
    static const QRegularExpression heading(u"^(#{1,6}) +(.*?)(?: +\\{#([A-Za-z0-9_-]+)\\})?$"_s);
    HelpTopic topic{.id = id, .title = {}, .markdown = {}, .sections = {}};
    const QStringList lines = source.split(u'\n');
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = heading.match(line);
        if (match.hasMatch()) {
            const int level = int(match.capturedLength(1));
            topic.sections.push_back(
                {.topic = id, .anchor = match.captured(3), .title = match.captured(2), .level = level});
            topic.markdown += match.captured(1) + u' ' + match.captured(2) + u'\n';
            continue;
        }
        topic.markdown += line + u'\n';
        if (!topic.sections.empty())
            topic.sections.back().text += line + u'\n';
    }
    for (HelpSection &section : topic.sections)
        section.text = section.text.trimmed();
    if (!topic.sections.empty())
        topic.title = topic.sections.front().title;
    return topic;
}

} // namespace Ratchet
