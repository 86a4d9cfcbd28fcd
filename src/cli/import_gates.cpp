// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_gates.h"

#include <core/record_text.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

void addGateOptions(Arguments &arguments)
{
    arguments.add(u"gates"_s,
                  words(QT_TRANSLATE_NOOP(
                      "CommandLine",
                      "What becomes of rows that bring an improvement or action past a gate without what it asks: "
                      "\"record\" takes them and says so in the history (the default), \"refuse\" refuses them, "
                      "\"reason\" takes them with --reason.")),
                  u"HOW"_s);
    arguments.add(u"reason"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "Of --gates reason: the text, kept where the record has a place for it and "
                                          "in the history.")),
                  u"TEXT"_s);
    arguments.add(u"answered-by"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "Of --gates reason: the person who answers for gains without proof; without "
                                          "one no verdict is overridden.")),
                  u"PERSON"_s);
}

Result<GateOptions> gateOptions(const Arguments &arguments, const Register &reg)
{
    GateOptions options;
    const QString choice = arguments.has(u"gates"_s) ? arguments.value(u"gates"_s) : u"record"_s;
    options.reason = arguments.value(u"reason"_s).trimmed();
    if (choice == u"refuse")
        options.choice = GateChoice::Refuse;
    else if (choice == u"reason")
        options.choice = GateChoice::WithReason;
    else if (choice != u"record")
        return failure(
            ErrorCode::Usage,
            words(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is no choice for --gates: record, refuse or reason."))
                .arg(choice));
    const bool isReasoned = options.choice == GateChoice::WithReason;
    if (isReasoned && options.reason.isEmpty())
        return failure(ErrorCode::Usage,
                       words(QT_TRANSLATE_NOOP("CommandLine", "--gates reason needs the reason: --reason TEXT.")));
    if (!isReasoned && (arguments.has(u"reason"_s) || arguments.has(u"answered-by"_s)))
        return failure(ErrorCode::Usage,
                       words(QT_TRANSLATE_NOOP("CommandLine", "--reason and --answered-by belong to --gates reason.")));
    if (!arguments.has(u"answered-by"_s))
        return options;
    options.answeredBy = NameIndex(reg).find(EntityKind::Person, arguments.value(u"answered-by"_s));
    if (!options.answeredBy)
        return failure(ErrorCode::UnknownReference,
                       words(QT_TRANSLATE_NOOP("CommandLine", "The register knows no person \"%1\"."))
                           .arg(arguments.value(u"answered-by"_s)));
    return options;
}

} // namespace Ratchet
