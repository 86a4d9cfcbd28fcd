// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_places.h"

#include <gui/window/pages.h>
#include <help/manual.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct QuickPlaces {
    Q_DECLARE_TR_FUNCTIONS(QuickPlaces)
};

} // namespace

void addTabPlaces(std::vector<QuickPlace> &places, const std::function<void(const QString &page, int tab)> &open)
{
    for (const PageInfo &page : pages()) {
        const QStringList tabs = page.tabs ? page.tabs() : QStringList();
        if (tabs.size() < 2)
            continue; // the page itself is a command
        for (int tab = 0; tab < tabs.size(); ++tab)
            places.push_back({.text = QuickPlaces::tr("%1 › %2", "a page and its tab").arg(title(page), tabs.at(tab)),
                              .note = QuickPlaces::tr("Tab"),
                              .open = [open, id = page.id, tab] { open(id, tab); }});
    }
}

std::vector<QuickPlace> helpPlaces(const std::function<void(const QString &reference)> &open)
{
    std::vector<QuickPlace> places;
    for (const HelpChapter &chapter : manual().chapters()) {
        for (const HelpTopic &topic : chapter.topics) {
            if (topic.id.startsWith("fields-"_L1))
                continue;
            for (const HelpSection &section : topic.sections)
                places.push_back({.text = section.title,
                                  .note = section.anchor.isEmpty() ? QuickPlaces::tr("Help")
                                                                   : QuickPlaces::tr("Help: %1").arg(topic.title),
                                  .isHelp = true,
                                  .open = [open, reference = section.reference()] { open(reference); }});
        }
    }
    return places;
}

} // namespace Ratchet
