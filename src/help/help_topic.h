// SPDX-License-Identifier: GPL-3.0-or-later
// A topic of the manual: a Markdown file, and the sections that its headings make of it. A heading ends with its
// anchor, "## Baseline {#baseline}", which is the same in every language; what is shown bears no such mark.
#pragma once

#include <QString>

#include <vector>

namespace Ratchet {

struct HelpSection {
    QString topic; // its id
    QString anchor; // empty: the topic itself, down to its first heading
    QString title;
    int level = 1; // of the heading
    QString text = {}; // Markdown, without the heading

    // By which it is named: "metrics", "metrics#baseline".
    [[nodiscard]] QString reference() const;
};

struct HelpTopic {
    QString id; // name of its file without ending
    QString title;
    QString markdown; // as it is shown
    std::vector<HelpSection> sections; // one for each heading, in their order; the first is the topic itself

    [[nodiscard]] const HelpSection *section(QStringView anchor) const;
};

[[nodiscard]] HelpTopic readTopic(const QString &id, const QString &source);

} // namespace Ratchet
