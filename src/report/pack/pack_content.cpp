// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_content.h"

#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/pack/pack_changes.h>
#include <report/pack/pack_data.h>
#include <report/paper/pack_words.h>
#include <report/sections/compose.h>
#include <report/sections/compose_provenance.h>

#include <algorithm>

namespace Ratchet {

namespace {

QString packTitle(const PackSettings &settings)
{
    return settings.organisation.isEmpty() ? PackWords::tr("CSI evidence pack")
                                           : PackWords::tr("CSI evidence pack · %1").arg(settings.organisation);
}

void append(std::vector<Element> &to, std::vector<Element> part) { std::ranges::move(part, std::back_inserter(to)); }

} // namespace

PackContent packContent(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    PackParts parts = composePack(answers, reg, settings, changesSince(answers, reg, settings));
    PackContent content{{packTitle(settings), answers.asOf, std::move(parts.body)}, std::move(parts.closing), {}};
    std::vector<Element> said = content.paper.elements;
    append(said, content.closing);
    content.files = answerFiles(answers, reg, settings);
    std::ranges::move(dataFilesOf(said), std::back_inserter(content.files));
    content.files.push_back(readingsFile(reg, settings));
    return content;
}

void completePaper(PackContent &content, const Answers &answers, const Register &reg, const PackSettings &settings,
                   const QByteArray &dataHash)
{
    std::vector<Element> &elements = content.paper.elements;
    if (settings.choices.edition == PackEdition::Auditor)
        elements.emplace_back(PageBreakElement{}); // a page that is found at once
    append(elements, composeProvenance(answers, reg, settings, content.files, dataHash));
    append(elements, std::move(content.closing));
    content.closing.clear();
}

} // namespace Ratchet
