// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_digest.h"

#include <answers/basis/cell_glyph.h>

#include <QCryptographicHash>

#include <array>
#include <cstring>

namespace Ratchet {

namespace {

// Each value is written with its length, so that none can run into its neighbour.
class Digest {
public:
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        add(qint64(bytes.size()));
        m_hash.addData(bytes);
    }
    void add(qint64 number)
    {
        std::array<char, sizeof number> bytes;
        for (size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = char(quint64(number) >> (8 * i));
        m_hash.addData(QByteArrayView(bytes));
    }
    void add(double number)
    {
        qint64 bits = -1; // every NaN alike
        if (number == number)
            std::memcpy(&bits, &number, sizeof bits);
        add(number == 0 ? qint64(0) : bits);
    }
    void add(QDate day) { add(day.isValid() ? day.toJulianDay() : qint64(0)); }
    void add(Tone tone) { add(qint64(tone)); }

    void operator()(const SlideTiles &block)
    {
        for (const SlideTile &tile : block.tiles) {
            for (const QString &text : {tile.title, tile.lead, tile.note, tile.badge})
                add(text);
            add(tile.tone);
        }
    }
    void operator()(const SlideHeadline &block)
    {
        add(block.text);
        add(block.badge);
        add(block.tone);
    }
    void operator()(const SlideFigures &block)
    {
        for (const SlideFigure &figure : block.figures) {
            add(figure.value);
            add(figure.label);
            add(figure.tone);
        }
    }
    void operator()(const SlideTable &block)
    {
        for (const Column &column : block.columns)
            add(column.title);
        for (const AnswerTable::Row &row : block.rows) {
            for (const Cell &cell : row.cells) {
                add(cell.text);
                add(cell.tone);
                if (cell.glyph)
                    std::visit(*this, cell.glyph->drawn);
            }
        }
        add(block.more);
    }
    void operator()(const Sparkline &line)
    {
        add(line.target);
        for (const Sparkline::Point &point : line.points) {
            add(point.slot);
            add(qint64(point.look));
            for (const double value : {point.value, point.centre, point.lower, point.upper})
                add(value);
        }
    }
    void operator()(const VariationGlyph &) { } // its cell says the same
    void operator()(const AssuranceGlyph &) { }
    void operator()(const SlidePoints &block)
    {
        for (const SlidePoints::Point &point : block.points) {
            add(point.text);
            add(point.tone);
        }
        add(block.more);
    }
    void operator()(const AnswerChart &block)
    {
        add(block.title);
        for (const QString &category : block.categories)
            add(category);
        for (const ChartSeries &series : block.series) {
            add(series.name);
            for (const double value : series.values)
                add(value);
        }
        for (const ChartMark &mark : block.marks) {
            add(qint64(mark.category));
            add(mark.on);
            add(mark.label);
            add(qint64(mark.shape));
        }
        add(block.target);
        add(block.targetLabel);
    }
    void operator()(const ControlChart &block)
    {
        add(block.title);
        add(block.unit);
        for (const ControlChartLevel &level : block.levels) {
            add(qint64(level.kind));
            add(level.from);
            add(level.to);
            add(level.value);
            add(level.agreedIn);
        }
        for (const ChartPoint &point : block.process.points) {
            add(point.on);
            for (const double value : {point.value, point.centre, point.lower, point.upper})
                add(value);
        }
        for (const ChartPhase &phase : block.process.phases)
            add(qint64(phase.first));
        for (const LimitsBeside &beside : block.process.beside) {
            add(qint64(beside.first));
            add(beside.mean);
        }
        for (const ControlChartMark &mark : block.marks) {
            add(mark.on);
            add(mark.text);
        }
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray slidesDigest(const std::vector<Slide> &slides)
{
    Digest digest;
    for (const Slide &slide : slides) {
        digest.add(slide.id);
        digest.add(slide.title);
        digest.add(slide.subtitle);
        for (const SlideBlock &block : slide.blocks) {
            digest.add(qint64(block.index()));
            std::visit(digest, block);
        }
    }
    return digest.result();
}

} // namespace Ratchet
