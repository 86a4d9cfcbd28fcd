// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

#include "compose.h"
#include "pack_style.h"
#include "pack_words.h"
#include "paper.h"

#include <charts/chart_builder.h>
#include <core/entity.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString packTitle(const PackSettings &settings)
{
    return settings.organisation.isEmpty() ? PackWords::tr("CSI evidence pack") : PackWords::tr("CSI evidence pack · %1").arg(settings.organisation);
}

} // namespace

std::vector<std::pair<QString, qint64>> rowCountsOf(const Register &reg)
{
    std::vector<std::pair<QString, qint64>> counts;
    for (const EntityKind kind : entityKinds) {
        const bool isOurs = kind == EntityKind::Settings || kind == EntityKind::Threshold || kind == EntityKind::SavedView
            || kind == EntityKind::ImportMap;
        if (!isOurs)
            counts.emplace_back(pluralLabel(entityType(kind)), qint64(reg.table(kind).size()));
    }
    return counts;
}

PackSettings packSettings(const Register &reg, const QString &path, qint64 change)
{
    PackSettings settings;
    const Settings ofRegister = reg.settings();
    settings.choices = packChoicesOf(reg);
    settings.locale = settings.choices.language.isEmpty() ? QLocale() : QLocale(settings.choices.language);
    settings.organisation = ofRegister.organisation;
    const QDateTime now = QDateTime::currentDateTime();
    settings.preparedAt = now.toOffsetFromUtc(now.offsetFromUtc());
    settings.file = QFileInfo(path).fileName();
    settings.change = change;
    settings.programVersion = u"Ratchet "_s + QCoreApplication::applicationVersion();
    settings.rowCounts = rowCountsOf(reg);
    return settings;
}

PackCharts recordCharts(const Answers &answers, const PackSettings &settings)
{
    PackCharts charts;
    const PackStyle style(settings);
    for (const Answer &answer : answers.questions) {
        std::vector<QPicture> &pictures = charts.emplace_back();
        for (const AnswerChart &chart : answer.charts) {
            const AnswerChart shown = chartForPaper(chart);
            pictures.push_back(recordChart(shown, chartSize(shown, settings), style.colors, settings.locale, PackStyle::chartFont()));
        }
    }
    return charts;
}

Status writePack(const QString &path, const Answers &answers, const Register &reg, const PackSettings &settings,
                 const PackCharts &charts, const Progress &progress)
{
    return writePaper(path, {packTitle(settings), answers.asOf, composePack(answers, reg, settings, charts)}, settings, progress);
}

Status writePack(const QString &path, const Answers &answers, const Register &reg, const PackSettings &settings,
                 const Progress &progress)
{
    return writePack(path, answers, reg, settings, recordCharts(answers, settings), progress);
}

} // namespace Ratchet
