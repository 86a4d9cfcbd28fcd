// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include <help/help_text.h>

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &language, const QString &name)
{
    return u":/help/"_s + language + u'/' + name + u".md"_s;
}

QString readHelp(const QString &language, const QString &name)
{
    for (const QString &folder : {language, u"en"_s}) {
        if (QFile file(fileOf(folder, name)); file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll()).remove(u'\r');
    }
    return {};
}

QString languageOf(const QLocale &locale)
{
    const QString full = locale.name(); // "pt_BR", then "pt"
    for (const QString &name : {full, full.section(u'_', 0, 0)}) {
        if (QFile::exists(fileOf(name, u"contents"_s)))
            return name;
    }
    return u"en"_s;
}

QString excerptOf(const HelpSection &section, const QStringList &words)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype most = 160;
    static const QRegularExpression furniture(u"^- |^\\|[-| ]+$|\\|"_s, QRegularExpression::MultilineOption);
    const QString text = withoutMarkdown(section.text).remove(furniture).simplified();
    qsizetype at = text.size();
    for (const QString &word : words) {
        if (const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive); found >= 0)
            at = std::min(at, found);
    }
    if (at == text.size() || at <= before)
        at = 0;
    else
        at = text.lastIndexOf(u' ', at - before) + 1;
    QString part = text.mid(at, most);
    if (at + most < text.size())
        part = part.left(std::max<qsizetype>(part.lastIndexOf(u' '), 1)) + u" …"_s;
    return at > 0 ? QString(u"… "_s + part) : part;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

Manual::Manual(const QLocale &locale)
{
    const QString language = languageOf(locale);
    const HelpTopic contents = readTopic(u"contents"_s, readHelp(language, u"contents"_s));
    m_title = contents.title;
    for (const HelpSection &chapter : contents.sections) {
        if (chapter.level == 1)
            continue;
        HelpChapter &made = m_chapters.emplace_back(HelpChapter{chapter.title, {}});
        const QStringList lines = chapter.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QString id = line.mid(2).trimmed(); // "- metrics"
            made.topics.push_back(readTopic(id, readHelp(language, id)));
        }
    }
    for (const HelpChapter &chapter : m_chapters) {
        for (const HelpTopic &topic : chapter.topics) {
            for (const HelpSection &section : topic.sections)
                m_searched.push_back({&section, searchable(section.title), searchable(withoutMarkdown(section.text))});
        }
    }
}

const HelpTopic *Manual::topic(QStringView id) const
{
    for (const HelpChapter &chapter : m_chapters) {
        const auto found = std::ranges::find(chapter.topics, id, &HelpTopic::id);
        if (found != chapter.topics.end())
            return &*found;
    }
    return nullptr;
}

const HelpSection *Manual::section(const QString &reference) const
{
    const HelpTopic *found = topic(reference.section(u'#', 0, 0));
    return found ? found->section(reference.section(u'#', 1)) : nullptr;
}

std::vector<HelpHit> Manual::search(const QString &text, int most) const
{
    const QStringList words = searchable(text).simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpHit> hits;
    if (words.isEmpty())
        return hits;
    enum Rank { Begins, InTitle, InText, Ranks };
    std::vector<const HelpSection *> found[Ranks];
    for (const Searched &searched : m_searched) {
        if (hasAll(searched.title, words))
            found[searched.title.startsWith(words.first()) ? Begins : InTitle].push_back(searched.section);
        else if (hasAll(searched.title + u'\n' + searched.text, words))
            found[InText].push_back(searched.section);
    }
    for (const auto &ranked : found) {
        for (const HelpSection *section : ranked) {
            if (int(hits.size()) < most)
                hits.push_back({section, excerptOf(*section, words)});
        }
    }
    return hits;
}

const Manual &manual()
{
    static QMutex guard; // a worker writes the manual as PDF
    static QHash<QString, std::shared_ptr<const Manual>> read;
    const QMutexLocker lock(&guard);
    std::shared_ptr<const Manual> &made = read[QLocale().name()];
    if (!made)
        made = std::make_shared<const Manual>(QLocale());
    return *made;
}

} // namespace Ratchet
