// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/improvement.h>
#include <core/entity_types.h>
#include <models/lists/roles.h>
#include <support/clock.h>
#include <support/drawing.h>
#include <support/test.h>
#include <widgets/chip.h>
#include <widgets/field_editor.h>
#include <widgets/record_delegate.h>

#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A cell of a list, as its model says it.
struct ListCell {
    ListCell()
    {
        model.setRowCount(1);
        model.setColumnCount(1);
    }
    void set(const QString &text, Tone tone = Tone::Neutral, bool isChip = false)
    {
        model.setData(index(), text);
        model.setData(index(), int(tone), ToneRole);
        model.setData(index(), isChip, IsChipRole);
    }
    [[nodiscard]] QModelIndex index() const { return model.index(0, 0); }
    [[nodiscard]] QStyleOptionViewItem option() const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(10, 20, 200, 28);
        option.state = QStyle::State_Enabled;
        option.fontMetrics = QFontMetrics(option.font);
        return option;
    }
    void paint(const QStyleOptionViewItem &option)
    {
        drawing.clear();
        QPainter painter(&drawing);
        delegate.paint(&painter, option, index());
    }

    Register reg;
    const Field *field = nullptr;
    QStandardItemModel model;
    RecordDelegate delegate{[this]() -> const Register & { return reg; }, [] { return dayOfTests; },
                            [this](const QModelIndex &) { return field; }, nullptr};
    Drawing drawing{QSize(300, 100)};
};

} // namespace

TEST_CASE("a chip is drawn as one, in the tone of its cell; a plain text takes the tone itself")
{
    ListCell cell;
    cell.set(u"Faded"_s, Tone::Concern, true);
    cell.paint(cell.option());
    const Drawn *chip = cell.drawing.text(u"Faded"_s);
    REQUIRE(chip);
    CHECK(chip->pen == screenPalette().concernText);
    REQUIRE(cell.drawing.count(Drawn::What::Path) == 1);
    CHECK(cell.drawing.of(Drawn::What::Path).front().brush == screenPalette().concernTint);
    CHECK(cell.drawing.texts().count(u"Faded"_s) == 1); // not by the style as well

    cell.set(u"12 days late"_s, Tone::Concern);
    cell.paint(cell.option());
    const Drawn *text = cell.drawing.text(u"12 days late"_s);
    REQUIRE(text);
    CHECK(text->pen == toneText(screenPalette(), Tone::Concern));
    CHECK(cell.drawing.count(Drawn::What::Path) == 0);
}

TEST_CASE("the head of a group is strong and no chip, whatever its column")
{
    ListCell cell;
    cell.set(u"In progress"_s, Tone::Neutral, true);
    cell.model.setData(cell.index(), true, IsGroupRole);
    cell.paint(cell.option());
    const Drawn *head = cell.drawing.text(u"In progress"_s);
    REQUIRE(head);
    CHECK(head->font.weight() == QFont::DemiBold);
    CHECK(cell.drawing.count(Drawn::What::Path) == 0);
}

TEST_CASE("every row ends in a line; the focus is a frame inside its cell, the selection its ground")
{
    ListCell cell;
    cell.set(u"Runbook"_s);
    QStyleOptionViewItem option = cell.option();
    cell.paint(option);
    const auto hasFrame = [&cell] {
        return std::ranges::any_of(cell.drawing.of(Drawn::What::Rectangle), [](const Drawn &drawn) {
            return drawn.pen == screenPalette().accent && holds(QRectF(10, 20, 200, 28), drawn.area);
        });
    };
    const auto hasGround = [&cell] {
        return std::ranges::any_of(cell.drawing.of(Drawn::What::Rectangle),
                                   [](const Drawn &drawn) { return drawn.area == QRectF(10, 20, 200, 28); });
    };
    CHECK(std::ranges::any_of(cell.drawing.of(Drawn::What::Line), [](const Drawn &drawn) {
        return drawn.pen == screenPalette().grid && drawn.area.width() >= 199;
    }));
    CHECK_FALSE(hasFrame());
    CHECK_FALSE(hasGround());
    option.state |= QStyle::State_HasFocus;
    cell.paint(option);
    CHECK(hasFrame());
    option.state |= QStyle::State_Selected;
    cell.paint(option);
    CHECK(hasGround());
    CHECK(cell.drawing.text(u"Runbook"_s)->pen == option.palette.color(QPalette::Text)); // readable on the selection
}

TEST_CASE("a cell asks for the room that its chip takes")
{
    ListCell cell;
    cell.set(u"In progress"_s, Tone::Neutral, true);
    CHECK(cell.delegate.sizeHint(cell.option(), cell.index()).width() > chipSize(u"In progress"_s).width());
    CHECK(cell.delegate.sizeHint(cell.option(), cell.index()).height() >= 28);
}

TEST_CASE("a cell is edited by the editor of its field; what does not fit is told and not written")
{
    ListCell cell;
    CHECK(cell.delegate.createEditor(nullptr, cell.option(), cell.index()) == nullptr); // shows no field
    cell.field = &fieldOf<&Improvement::effort>();
    cell.model.setData(cell.index(), QVariant::fromValue(Value(3.0)), ValueRole);
    const std::unique_ptr<QWidget> editor(cell.delegate.createEditor(nullptr, cell.option(), cell.index()));
    REQUIRE(editor);
    cell.delegate.setEditorData(editor.get(), cell.index());
    auto *line = editor->findChild<QLineEdit *>();
    REQUIRE(line);
    CHECK(line->text() == u"3"_s);

    QSignalSpy refused(&cell.delegate, &RecordDelegate::refused);
    QSignalSpy written(&cell.model, &QAbstractItemModel::dataChanged);
    cell.delegate.setModelData(editor.get(), &cell.model, cell.index());
    CHECK(written.isEmpty()); // the same value
    line->setText(u"many"_s);
    cell.delegate.setModelData(editor.get(), &cell.model, cell.index());
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().contains(u"many"_s));
    CHECK(written.isEmpty());
    line->setText(u"5"_s);
    cell.delegate.setModelData(editor.get(), &cell.model, cell.index());
    CHECK(written.size() == 1);
    CHECK(cell.index().data(Qt::EditRole).value<Value>() == Value(5.0));
}

TEST_CASE("an editor is never narrower than it can be used, and grows away from the line's beginning")
{
    ListCell cell;
    cell.field = &fieldOf<&Improvement::title>();
    QWidget view;
    std::unique_ptr<QWidget> editor(cell.delegate.createEditor(&view, cell.option(), cell.index()));
    QStyleOptionViewItem narrow = cell.option();
    narrow.rect.setWidth(30);
    cell.delegate.updateEditorGeometry(editor.get(), narrow, cell.index());
    CHECK(editor->width() > 30);
    CHECK(editor->x() == narrow.rect.x());
    narrow.direction = Qt::RightToLeft;
    cell.delegate.updateEditorGeometry(editor.get(), narrow, cell.index());
    CHECK(editor->geometry().right() == narrow.rect.right());
    editor.reset();
}

TEST_CASE("a chip stands at the beginning of its line and is cut where it must be")
{
    Drawing drawing(QSize(400, 100));
    QPainter painter(&drawing);
    const QRect area(20, 10, 300, 40);
    const QRect left = paintChip(painter, area, Qt::LeftToRight, u"Proven"_s, ChipLook::Good);
    const QRect right = paintChip(painter, area, Qt::RightToLeft, u"Proven"_s, ChipLook::Good);
    CHECK(left.left() == area.left());
    CHECK(right.right() == area.right());
    CHECK(left.size() == chipSize(u"Proven"_s));
    CHECK(std::abs(left.center().y() - area.center().y()) <= 1);
    const QRect cut = paintChip(painter, {20, 10, 40, 40}, Qt::LeftToRight, u"Not measured yet"_s, ChipLook::Neutral);
    CHECK(cut.width() == 40);
    painter.end();
    CHECK(drawing.texts().last().endsWith(u'…'));
}

TEST_CASE("a verdict that is no verdict is a concern, a tone keeps its meaning")
{
    CHECK(chipLook(Verdict::Proven) == ChipLook::Good);
    CHECK(chipLook(Verdict::Partial) == ChipLook::Partial);
    CHECK(chipLook(Verdict::None) == ChipLook::Concern);
    CHECK(chipLook(Tone::Good) == ChipLook::Good);
    CHECK(chipLook(Tone::Concern) == ChipLook::Concern);
    CHECK(chipLook(Tone::Neutral) == ChipLook::Neutral);
}
