// SPDX-License-Identifier: GPL-3.0-or-later
// The manual: Markdown files that are part of the program, a folder a language. A topic that a language lacks is shown
// in English.
#pragma once

#include <help/help_topic.h>

#include <QLocale>

namespace Ratchet {

struct HelpChapter {
    QString title;
    std::vector<HelpTopic> topics;
};

struct HelpHit {
    const HelpSection *section;
    QString excerpt; // plain text around the first word that was looked for
};

class Manual {
public:
    explicit Manual(const QLocale &locale);
    Manual(const Manual &) = delete;
    Manual &operator=(const Manual &) = delete;

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const std::vector<HelpChapter> &chapters() const { return m_chapters; }
    [[nodiscard]] const HelpTopic *topic(QStringView id) const;
    // "metrics", "metrics#baseline"; nothing where there is none.
    [[nodiscard]] const HelpSection *section(const QString &reference) const;
    // The sections that hold every word of `text`, at most `most`: those whose title has all of them first. None for
    // an empty text.
    [[nodiscard]] std::vector<HelpHit> search(const QString &text, int most) const;

private:
    struct Searched {
        const HelpSection *section;
        QString title; // as a search compares it, and the text likewise
        QString text;
    };
    QString m_title;
    std::vector<HelpChapter> m_chapters;
    std::vector<Searched> m_searched;
};

// The one of the program's language, read once.
[[nodiscard]] const Manual &manual();

} // namespace Ratchet
