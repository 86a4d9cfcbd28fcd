// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs.h"

#include "large_register.h"
#include "measure.h"

#include <answers/questions/answer.h>
#include <report/pack/pack.h>
#include <report/pack/pack_source.h>
#include <store/store.h>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int improvements = 5'000;
constexpr int metrics = 40;
constexpr int readingsEach = 60;
const QDate asOf(2026, 11, 22);

void measurePack(const char *what, const Store &store, const Register &reg, const PackChoices &choices,
                 const QString &path)
{
    int pages = 0;
    const double time = milliseconds([&] {
        const Result<PackSource> source = packSource(store, reg, store.lastChange(), asOf, choices);
        if (!source)
            qFatal("%s", qPrintable(describe(source.error())));
        const Answers answers = answer(source->reg, source->asOf, source->settings.locale);
        const Result<MadePack> pack = makePack(answers, source->reg, source->settings);
        if (!pack || !savePack(path, *pack))
            qFatal("no pack was written");
        pages = pack->pages;
    });
    printRow(what, time, "ms");
    printRow("  its pages", pages, "");
}

} // namespace

void measurePacks(const QString &folder)
{
    const QString path = folder + u"/packs.ratchet"_s;
    if (!makeLargeRegister(path, improvements, metrics, readingsEach))
        qFatal("no register was made");
    const auto store = Store::open(path, OpenMode::ReadOnly, {});
    const auto reg = store ? (*store)->load() : Result<Register>(failure(ErrorCode::CannotOpen, {}));
    if (!reg)
        qFatal("the register cannot be read");
    PackChoices choices;
    measurePack("evidence pack of 5,000 improvements", **store, *reg, choices, folder + u"/pack.pdf"_s);
    choices.names = Names::Roles;
    measurePack("the same without names", **store, *reg, choices, folder + u"/pack.pdf"_s);
}

} // namespace Ratchet::Bench
