// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone_answers.h"

#include <cli/terminal.h>

#include <core/entities/cadence.h>
#include <exchange/calendar/zone_names.h>
#include <exchange/mapping/map_slips.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

Result<QMap<QString, QString>> zoneAnswers(const ImportMapping &mapping)
{
    const QString field = QString::fromLatin1(fieldOf<&Ceremony::timeZone>().name);
    if (const Status status = checkColumnNames(mapping, {field}); !status)
        return tl::unexpected<Error>(status.error());
    if (const QStringList absent = absentHeaders(mapping, {}); !absent.isEmpty()) // a calendar has no columns
        return failure(ErrorCode::Usage, absent.join(u' '));
    QMap<QString, QString> answers = mapping.values.value(field);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (zoneNamed(*answer).isEmpty())
            return failure(ErrorCode::InvalidValue,
                           words(QT_TRANSLATE_NOOP("CommandLine",
                                                   "\"%1\", which stands for \"%2\" in the map, is not a time zone "
                                                   "such as Europe/London."))
                               .arg(answer->left(60), answer.key().left(60)));
    }
    return answers;
}

} // namespace Ratchet
