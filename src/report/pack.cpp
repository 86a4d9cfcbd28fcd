// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

#include "compose.h"
#include "element_painter.h"
#include "outline.h"
#include "pack_words.h"

#include <charts/chart_builder.h>
#include <core/entity.h>

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Of the steps that a caller is told of: measuring, painting, writing.
constexpr int measuringSteps = 40;
constexpr int paintingSteps = 55;
constexpr int allSteps = 100;

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, PackWords::tr("The evidence pack was cancelled. No file was written."));
}

QString packTitle(const PackSettings &settings)
{
    return settings.organisation.isEmpty() ? PackWords::tr("CSI evidence pack") : PackWords::tr("CSI evidence pack · %1").arg(settings.organisation);
}

PageEdges edgesOf(int page, int pages, const Answers &answers, const PackSettings &settings)
{
    PageEdges edges;
    const QString day = dayText(answers.asOf, settings, MonthForm::Short);
    const QString change = settings.locale.toString(settings.change);
    if (page > 0) {
        edges.headerStart = packTitle(settings);
        edges.headerEnd = PackWords::tr("as of %1 · change %2").arg(day, change);
    }
    const QString hash = shortHash(settings.ledgerHash);
    edges.footerStart = hash.isEmpty() ? PackWords::tr("Data: %1").arg(settings.file) : PackWords::tr("Data: %1 · Ledger %2").arg(settings.file, hash);
    edges.footerEnd = PackWords::tr("Page %1 of %2").arg(settings.locale.toString(page + 1), settings.locale.toString(pages));
    return edges;
}

// The pages as a PDF, or nothing where `progress` returned false.
std::optional<QByteArray> paintPages(const PackLayout &layout, const Answers &answers, const PackSettings &settings,
                                     const PackStyle &style, const Progress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(style.pageSize);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    const int pages = int(layout.pages.size());
    for (int page = 0; page < pages; ++page) {
        if (progress && !progress(measuringSteps + paintingSteps * page / pages, allSteps))
            return std::nullopt;
        if (page > 0)
            writer.newPage();
        paintPage(painter, layout, page, style);
        paintEdges(painter, edgesOf(page, pages, answers, settings), style);
    }
    painter.end();
    return bytes;
}

std::vector<Bookmark> bookmarksOf(const PackLayout &layout)
{
    std::vector<Bookmark> bookmarks;
    for (const PackHeading &heading : layout.headings)
        bookmarks.push_back({heading.level, heading.text, heading.page, heading.top / units(1) - 6});
    return bookmarks;
}

Status save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const auto refuse = [&] {
        const qint64 free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
        const bool isFull = free >= 0 && free < bytes.size();
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::Storage,
                       PackWords::tr("The evidence pack could not be written. What stood there before is untouched."), file.errorString(), Place{path, 0, 0, {}});
    };
    if (!file.open(QIODevice::WriteOnly))
        return refuse();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return refuse();
    return {};
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
    settings.paper = QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
    settings.locale = ofRegister.packLanguage.isEmpty() ? QLocale() : QLocale(ofRegister.packLanguage);
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
    const PackStyle style(settings);
    const auto measured = [&](int done, int total) {
        return !progress || progress(total > 0 ? measuringSteps * done / total : 0, allSteps);
    };
    const auto layout = layOutPack(composePack(answers, reg, settings, charts), style, measured);
    if (!layout)
        return cancelled();
    const auto pages = paintPages(*layout, answers, settings, style, progress);
    if (!pages)
        return cancelled();
    DocumentInfo info{packTitle(settings), settings.preparedBy,
                      PackWords::tr("As of %1, as recorded at change %2").arg(answers.asOf.toString(Qt::ISODate)).arg(settings.change),
                      settings.locale.bcp47Name(), style.isMirrored, settings.preparedAt};
    const Result<QByteArray> complete = withOutline(*pages, bookmarksOf(*layout), info);
    if (!complete)
        return tl::unexpected<Error>(complete.error());
    if (progress && !progress(measuringSteps + paintingSteps, allSteps))
        return cancelled();
    if (const Status saved = save(path, *complete); !saved)
        return saved;
    if (progress)
        progress(allSteps, allSteps);
    return {};
}

Status writePack(const QString &path, const Answers &answers, const Register &reg, const PackSettings &settings,
                 const Progress &progress)
{
    return writePack(path, answers, reg, settings, recordCharts(answers, settings), progress);
}

} // namespace Ratchet
