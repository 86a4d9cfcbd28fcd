// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_sheet.h"

#include <report/paper/pack_style.h>
#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>
#include <report/paper/paper.h>

#include <answers/basis/raci_findings.h>
#include <answers/basis/raci_letters.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <core/save_file.h>

#include <QBuffer>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestText = 10; // points
constexpr double smallestText = 4;
constexpr double nameShare = 0.3; // of the width, for the activities
constexpr double cellPadding = 3; // points, of a cell

class RaciSheet {
public:
    RaciSheet(const Register &reg, QDate asOf, const PackSettings &settings)
        : m_register(reg)
        , m_asOf(asOf)
        , m_settings(settings)
        , m_style(settings)
        , m_rows(raciRows(reg))
        , m_columns(raciColumns(reg))
        , m_page(0, 0, m_style.page.height(), m_style.page.width())
    {
        for (const RaciEntry &entry : reg.all<RaciEntry>())
            m_codes.insert({entry.activity.value, entry.role.value}, entry.codes);
        m_body = m_page.adjusted(units(40), units(40), -units(40), -units(40));
    }

    void paint(QPainter &painter)
    {
        m_breaksWords = !hasRoomForWords(smallestText);
        double y = paintTitle(painter);
        const double legend = legendHeight();
        const double room = m_body.bottom() - y - legend - units(10);
        double size = largestText;
        while (size > smallestText && (tableHeight(size) > room || !hasRoomForWords(size)))
            size -= 0.5;
        const double shrink = std::min(1.0, room / tableHeight(size)); // what no text size makes fit
        painter.save();
        painter.translate(m_page.width() / 2, y);
        painter.scale(shrink, shrink);
        painter.translate(-m_page.width() / 2, -y);
        y += paintTable(painter, y, size) * shrink;
        painter.restore();
        paintLegend(painter, y + units(10));
    }

private:
    [[nodiscard]] QRectF turned(QRectF area) const
    {
        if (m_style.isMirrored)
            area.moveLeft(m_page.width() - area.right());
        return area;
    }
    [[nodiscard]] int wrapping() const
    {
        return int(Qt::TextWordWrap) | (m_breaksWords ? int(Qt::TextWrapAnywhere) : 0);
    }
    [[nodiscard]] double columnWidth() const
    {
        return m_body.width() * (1 - nameShare) / double(std::max<size_t>(1, m_columns.size()));
    }
    [[nodiscard]] double textHeight(const QFont &font, double width, const QString &text) const
    {
        return QFontMetricsF(font)
                   .boundingRect(QRectF(0, 0, width - units(2 * cellPadding), m_page.height()), wrapping(), text)
                   .height()
            + units(2 * cellPadding);
    }
    [[nodiscard]] QString holderOf(const RaciRole &role) const
    {
        const Person *person = m_register.find(role.person);
        if (!person)
            return PackWords::tr("vacant");
        return person->leftOn.isValid() && person->leftOn <= m_asOf ? PackWords::tr("%1, left").arg(person->name)
                                                                    : person->name;
    }
    // Whether no word is wider than its cell.
    [[nodiscard]] bool hasRoomForWords(double size) const
    {
        const auto fits = [](const QFont &font, double width, const QString &text) {
            static const QRegularExpression blanks(u"\\s+"_s);
            const QFontMetricsF metrics(font);
            const QStringList words = text.split(blanks, Qt::SkipEmptyParts);
            return std::ranges::all_of(words, [&](const QString &word) {
                return metrics.horizontalAdvance(word) <= width - units(2 * cellPadding);
            });
        };
        const QFont head = m_style.font(size, QFont::Bold);
        return std::ranges::all_of(m_columns,
                                   [&](const RaciRole *role) {
                                       return fits(head, columnWidth(), role->name + u'\n' + holderOf(*role));
                                   })
            && std::ranges::all_of(m_rows, [&](const RaciActivity *row) {
                   return fits(m_style.font(size), m_body.width() * nameShare, raciRowName(*row));
               });
    }
    [[nodiscard]] double headHeight(double size) const
    {
        double height = 0;
        for (const RaciRole *role : m_columns)
            height = std::max(
                height,
                textHeight(m_style.font(size, QFont::Bold), columnWidth(), role->name + u'\n' + holderOf(*role)));
        return height;
    }
    [[nodiscard]] double rowHeight(const RaciActivity &row, double size) const
    {
        return textHeight(m_style.font(size), m_body.width() * nameShare, raciRowName(row));
    }
    [[nodiscard]] double tableHeight(double size) const
    {
        double height = headHeight(size);
        for (const RaciActivity *row : m_rows)
            height += rowHeight(*row, size);
        return height;
    }

    double paintTitle(QPainter &painter)
    {
        const QFont title = m_style.heading(1);
        const QFont small = m_style.font(10);
        const QString name = PackWords::tr("%1 matrix").arg(variantName(m_register.settings().raciVariant));
        double y = m_body.top();
        painter.setPen(m_style.colors.text);
        painter.setFont(title);
        painter.drawText(turned({m_body.left(), y, m_body.width(), QFontMetricsF(title).height()}),
                         int(m_style.start()),
                         m_settings.organisation.isEmpty() ? name : QString(m_settings.organisation + u" · "_s + name));
        y += QFontMetricsF(title).height() + units(2);
        painter.setFont(small);
        painter.setPen(m_style.colors.mutedText);
        painter.drawText(turned({m_body.left(), y, m_body.width(), QFontMetricsF(small).height()}),
                         int(m_style.start()), subtitle());
        return y + QFontMetricsF(small).height() + units(10);
    }
    [[nodiscard]] QString subtitle() const
    {
        const std::vector<RaciFinding> findings = raciFindings(m_register, m_asOf);
        // The matrix is as fresh as the row that was looked at least.
        const QDate reviewed =
            m_rows.empty() ? QDate() : std::ranges::min(m_rows, {}, &RaciActivity::reviewedOn)->reviewedOn;
        const QString counted = findings.empty()
            ? PackWords::tr("no findings")
            : PackWords::tr("%1, %2").arg(
                PackWords::tr("%Ln error(s)", nullptr, countOf(findings, FindingLevel::Error)),
                PackWords::tr("%Ln warning(s)", nullptr, countOf(findings, FindingLevel::Warning)));
        const QString review = reviewed.isValid() ? PackWords::tr("reviewed on %1").arg(dayText(reviewed, m_settings))
                                                  : PackWords::tr("never reviewed");
        return PackWords::tr("As of %1 · %2 · %3").arg(dayText(m_asOf, m_settings), review, counted);
    }

    double paintTable(QPainter &painter, double top, double size)
    {
        const double head = headHeight(size);
        double x = m_body.left() + m_body.width() * nameShare;
        painter.setFont(m_style.font(size, QFont::Bold));
        paintCell(painter, {m_body.left(), top, m_body.width() * nameShare, head}, PackWords::tr("Activity"), true,
                  m_style.colors.neutralTint);
        for (const RaciRole *role : m_columns) {
            paintCell(painter, {x, top, columnWidth(), head}, role->name + u'\n' + holderOf(*role), false,
                      m_style.colors.neutralTint);
            x += columnWidth();
        }
        double y = top + head;
        for (const RaciActivity *row : m_rows) {
            const double height = rowHeight(*row, size);
            painter.setFont(m_style.font(size));
            paintCell(painter, {m_body.left(), y, m_body.width() * nameShare, height}, raciRowName(*row), true,
                      m_style.colors.card);
            x = m_body.left() + m_body.width() * nameShare;
            for (const RaciRole *role : m_columns) {
                const QString codes = m_codes.value({row->id.value, role->id.value});
                const bool isAccountable = raciCodes(codes).isAccountable;
                painter.setFont(m_style.font(size, isAccountable ? QFont::Bold : QFont::Normal));
                paintCell(painter, {x, y, columnWidth(), height}, codes, false,
                          isAccountable ? m_style.colors.goodTint : m_style.colors.card);
                x += columnWidth();
            }
            y += height;
        }
        return y - top;
    }
    void paintCell(QPainter &painter, const QRectF &area, const QString &text, bool isName, const QColor &ground)
    {
        const QRectF cell = turned(area);
        painter.setBrush(ground);
        painter.setPen(QPen(m_style.colors.border, units(0.5)));
        painter.drawRect(cell);
        painter.setPen(m_style.colors.text);
        const double inset = units(cellPadding);
        painter.drawText(cell.adjusted(inset, inset, -inset, -inset),
                         wrapping() | int(Qt::AlignVCenter) | int(isName ? m_style.start() : Qt::AlignHCenter), text);
    }

    [[nodiscard]] QString legend() const
    {
        QStringList parts;
        for (const RaciLetter &letter : raciLetters(m_register.settings().raciVariant))
            parts += PackWords::tr("%1 = %2. %3")
                         .arg(QString(QChar(letter.letter)), letterName(letter), letterMeaning(letter));
        return parts.join(u"  "_s);
    }
    [[nodiscard]] double legendHeight() const
    {
        return QFontMetricsF(m_style.font(8))
            .boundingRect(QRectF(0, 0, m_body.width(), m_page.height()), Qt::TextWordWrap, legend())
            .height();
    }
    void paintLegend(QPainter &painter, double y)
    {
        painter.setFont(m_style.font(8));
        painter.setPen(m_style.colors.mutedText);
        painter.drawText(turned({m_body.left(), y, m_body.width(), legendHeight()}),
                         int(Qt::TextWordWrap) | int(m_style.start()), legend());
    }

    const Register &m_register;
    QDate m_asOf;
    const PackSettings &m_settings;
    PackStyle m_style;
    std::vector<const RaciActivity *> m_rows;
    std::vector<const RaciRole *> m_columns;
    QHash<QPair<RecordId, RecordId>, QString> m_codes;
    QRectF m_page; // landscape
    QRectF m_body;
    bool m_breaksWords = false; // where not even the smallest text has room for them
};

} // namespace

Status writeRaciSheet(const QString &path, const Register &reg, QDate asOf, const PackSettings &settings)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(PackStyle(settings).pageSize);
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(PackWords::tr("%1 matrix").arg(variantName(reg.settings().raciVariant)));
    QPainter painter(&writer);
    RaciSheet(reg, asOf, settings).paint(painter);
    painter.end();
    return saveWhole(path, bytes);
}

} // namespace Ratchet
