// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <gui/cadence/cadence_pages.h>
#include <gui/capacity/capacity_page.h>
#include <gui/history/history_pages.h>
#include <gui/metrics/metric_pages.h>
#include <gui/organisation/organisation_pages.h>
#include <gui/packs/packs_page.h>
#include <gui/raci/raci_page.h>
#include <gui/records/page_tabs.h>
#include <gui/register/register_pages.h>
#include <gui/reviews/review_pages.h>
#include <gui/slides/kept_slides.h>
#include <gui/warchest/war_chest_pages.h>

#include <algorithm>

namespace Ratchet {

namespace {

std::vector<PageInfo> makePages()
{
    std::vector<PageInfo> made{
        warChestPage(),

        registerPage(),    reviewsPage(),
        lessonsPage(),     actionsPage(),
        duePage(),

        metricsPage(),     readingsPage(),
        benefitsPage(),

        capacityPage(),    raciPage(),
        cadencePage(),     servicesPage(),

        artefactsPage(),   packsPage({showSnapshotCommand()}),
        selfAnswersPage(), changeLogPage(),
    };
    std::ranges::move(evidencePages(), std::back_inserter(made));
    return made;
}

} // namespace

const std::vector<PageInfo> &pages()
{
    static const std::vector<PageInfo> table = makePages();
    return table;
}

const PageInfo *pageNamed(const QString &id)
{
    const auto found = std::ranges::find(pages(), id, &PageInfo::id);
    return found == pages().end() ? nullptr : &*found;
}

const PageInfo *pageOf(EntityKind kind)
{
    const auto found = std::ranges::find_if(pages(), [kind](const PageInfo &page) {
        return std::ranges::find(page.entities, kind) != page.entities.end();
    });
    return found == pages().end() ? nullptr : &*found;
}

} // namespace Ratchet
