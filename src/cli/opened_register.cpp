// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_register.h"

#include <core/preference_keys.h>

#include <QSettings>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The last change of that local day or before, 0 where there is none yet.
Result<qint64> lastChangeOf(const Store &store, QDate day)
{
    return store.lastChangeBefore(day.addDays(1).startOfDay());
}

Result<qint64> recordedChange(const Store &store, const Arguments &arguments)
{
    if (!arguments.has(u"recorded"_s))
        return store.lastChange();
    const QString text = arguments.value(u"recorded"_s);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber) {
        const Result<QDate> day = arguments.day(u"recorded"_s, {});
        if (!day)
            return failure(
                ErrorCode::Usage,
                words(QT_TRANSLATE_NOOP("CommandLine",
                                        "--recorded is a change number or a date such as 2026-03-31, not \"%1\"."))
                    .arg(text));
        return lastChangeOf(store, *day);
    }
    if (number < 0 || number > store.lastChange())
        return failure(ErrorCode::Usage,
                       words(QT_TRANSLATE_NOOP("CommandLine", "There is no change %1; the last one is %2."))
                           .arg(number)
                           .arg(store.lastChange()));
    return number;
}

} // namespace

Result<std::unique_ptr<Store>> openStore(const Arguments &arguments)
{
    Result<std::unique_ptr<Store>> store = Store::open(arguments.file(), OpenMode::ReadOnly, ledgerName());
    return store ? std::move(store) : tl::unexpected(arguments.aboutFile(store.error()));
}

Result<OpenedRegister> openRegister(const Arguments &arguments)
{
    OpenedRegister opened;
    opened.today = QDate::currentDate();
    const Result<QDate> asOf = arguments.day(u"as-of"_s, opened.today);
    if (!asOf)
        return tl::unexpected(asOf.error());
    opened.asOf = *asOf;
    Result<std::unique_ptr<Store>> store = openStore(arguments);
    if (!store)
        return tl::unexpected(store.error());
    opened.store = std::move(*store);
    const Result<qint64> change = recordedChange(*opened.store, arguments);
    if (!change)
        return tl::unexpected(change.error());
    opened.change = *change;
    Result<Register> reg = opened.store->load();
    if (reg && opened.change != opened.store->lastChange())
        reg = opened.store->recordedAt(opened.change, *reg);
    if (!reg)
        return tl::unexpected(reg.error());
    opened.reg = std::move(*reg);
    if (opened.change == 0)
        return opened;
    Result<QByteArray> hash = opened.store->ledgerHash(opened.change);
    if (!hash)
        return tl::unexpected(hash.error());
    opened.ledgerHash = std::move(*hash);
    return opened;
}

void addTakeOver(Arguments &arguments)
{
    arguments.add(
        u"take-over"_s,
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "Writes although a program on another computer holds the register: only where "
                                "that program is gone for good.")));
}

Result<std::unique_ptr<Document>> openForChanges(const Arguments &arguments)
{
    const OpenMode mode = arguments.has(u"take-over"_s) ? OpenMode::TakeOver : OpenMode::ReadWrite;
    Result<std::unique_ptr<Document>> document = Document::open(arguments.file(), mode, ledgerName());
    if (document)
        return document;
    Error error = arguments.aboutFile(document.error());
    const std::optional<LockHolder> holder = Store::lockHolder(arguments.file());
    if (error.code == ErrorCode::Locked && holder && !holder->isThisComputer() && mode == OpenMode::ReadWrite)
        error.what += u' '
            + words(QT_TRANSLATE_NOOP("CommandLine",
                                      "If that program is gone for good, --take-over takes the register over."));
    return tl::unexpected<Error>(error);
}

Status holdsSomething(const OpenedRegister &opened)
{
    if (opened.change > 0)
        return {};
    if (opened.store->lastChange() == 0)
        return failure(ErrorCode::Usage, words(QT_TRANSLATE_NOOP("CommandLine", "The register holds nothing yet.")));
    const Result<LedgerEntry> first = opened.store->ledgerEntry(1);
    if (!first)
        return tl::unexpected<Error>(first.error());
    return failure(
        ErrorCode::Usage,
        words(QT_TRANSLATE_NOOP("CommandLine", "The register held nothing then: its first change was made on %1."))
            .arg(first->at.toLocalTime().date().toString(Qt::ISODate)));
}

QString ledgerName()
{
    // The name that the user gave in the window goes before that of the account.
    const QString given = QSettings().value(PreferenceKey::userName).toString().trimmed();
    if (!given.isEmpty())
        return given;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return account.isEmpty() ? words(QT_TRANSLATE_NOOP("CommandLine", "Command line")) : account;
}

} // namespace Ratchet
