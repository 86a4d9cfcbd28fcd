// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_info.h"

#include <answers/questions/answer.h>
#include <gui/workspace/workspace.h>

#include <QCoreApplication>

namespace Ratchet {

QString title(const PageInfo &page) { return QCoreApplication::translate("Page", page.title); }

QString title(PageGroup group)
{
    switch (group) {
    case PageGroup::Work:
        return QCoreApplication::translate("PageGroup", "Work");
    case PageGroup::Proof:
        return QCoreApplication::translate("PageGroup", "Proof");
    case PageGroup::OperatingModel:
        return QCoreApplication::translate("PageGroup", "Operating model");
    case PageGroup::Record:
        return QCoreApplication::translate("PageGroup", "Record");
    case PageGroup::Evidence:
        return QCoreApplication::translate("PageGroup", "Evidence");
    case PageGroup::Home:
        break;
    }
    return {};
}

std::function<Badge(const Workspace &)> figureBadge(int question, const QString &figure, Tone tone, const char *words)
{
    return [=](const Workspace &workspace) -> Badge {
        for (const Answer &answer : workspace.answers().questions) {
            if (answer.number != question)
                continue;
            for (const Figure &candidate : answer.figures) {
                const qint64 count = valueOr<qint64>(candidate.value);
                if (candidate.id == figure && count > 0)
                    return {words ? QCoreApplication::translate("Page", words).arg(QLocale().toString(count))
                                  : QLocale().toString(count),
                            tone};
            }
        }
        return {};
    };
}

} // namespace Ratchet
