// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_preview.h"

#include <answers/questions/answer.h>
#include <core/catalogue.h>
#include <core/free_beside.h>
#include <widgets/theme.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QToolButton *pageButton(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PackPreview::PackPreview(QWidget *parent)
    : QWidget(parent)
    , PaintedParts(this)
    , m_back(pageButton(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow, tr("Previous page")))
    , m_next(pageButton(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow, tr("Next page")))
    , m_position(new QLabel)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    m_position->setAlignment(Qt::AlignCenter);
    setTextLook(m_position, LabelLook::Small);
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_position);
    foot->addWidget(m_next);
    foot->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, Space::tight);
    rows->addStretch(1);
    rows->addLayout(foot);
    showPage();
}

PackPreview::~PackPreview() { freeBeside(std::move(m_pages)); }

void PackPreview::setProblem(const QString &problem)
{
    m_layingOut.cancel();
    m_problem = problem;
    freeBeside(std::exchange(m_pages, nullptr));
    showPage();
    tellNewParts();
}

void PackPreview::setSource(PackSource made)
{
    m_problem.clear();
    m_layingOut.run(
        [source = std::move(made)](const Cancellation &cancellation) -> Pages {
            const SpokenLanguage language(source.settings.locale);
            const Answers answers = answer(source.reg, source.asOf, source.settings.locale, cancellation);
            return cancellation.isRequested() ? nullptr : std::make_shared<const PackPages>(answers, source);
        },
        [this](Pages pages) { take(std::move(pages)); });
}

void PackPreview::take(Pages pages)
{
    freeBeside(std::exchange(m_pages, std::move(pages)));
    m_page = std::min(m_page, std::max(0, m_pages->count() - 1));
    showPage();
    tellNewParts();
    tellCurrentPart();
    Q_EMIT drawn();
}

QString PackPreview::nameOf(int page) const
{
    const QLocale locale;
    return tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(pageCount()));
}

PaintedPart PackPreview::part(int index) const
{
    if (!m_problem.isEmpty())
        return {.name = m_problem, .area = sheet()};
    return {.role = QAccessible::ListItem,
            .name = nameOf(index),
            .description = m_pages->text(index),
            .area = index == m_page ? sheet() : QRect(),
            .use = PartUse::Stop};
}

void PackPreview::goTo(int page)
{
    const int last = pageCount() - 1;
    if (last < 0 || page < 0 || page > last || page == m_page)
        return;
    m_page = page;
    showPage();
    tellCurrentPart();
}

QRect PackPreview::sheet() const
{
    const QRect room = rect().adjusted(Space::small, Space::small, -Space::small,
                                       -Space::small - m_back->sizeHint().height() - Space::small);
    const double proportion = m_pages ? m_pages->proportion() : 1.4142;
    const int width = std::min(room.width(), int(room.height() / proportion));
    QRect sheet(0, 0, width, qRound(width * proportion));
    sheet.moveCenter(room.center());
    return sheet;
}

void PackPreview::showPage()
{
    m_picture = {};
    const int count = pageCount();
    if (count > 0) {
        m_picture = QPixmap::fromImage(m_pages->image(m_page, qRound(sheet().width() * devicePixelRatio())));
        m_picture.setDevicePixelRatio(devicePixelRatio());
    }
    m_position->setText(count > 0 ? nameOf(m_page) : m_problem.isEmpty() ? tr("Laying out…") : QString());
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    update();
}

void PackPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = sheet();
    if (!m_problem.isEmpty()) {
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_problem);
        return;
    }
    painter.fillRect(area, Qt::white); // paper is white in every theme
    if (!m_picture.isNull())
        painter.drawPixmap(area.topLeft(), m_picture);
    painter.setPen(hasFocus() ? QPen(screenPalette().accent, 2) : QPen(screenPalette().border));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

void PackPreview::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellCurrentPart();
}

void PackPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPage();
}

void PackPreview::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goTo(m_page + 1);
    case Qt::Key_PageUp:
        return goTo(m_page - 1);
    case Qt::Key_Right:
        return goTo(m_page + (isMirrored ? -1 : 1));
    case Qt::Key_Left:
        return goTo(m_page + (isMirrored ? 1 : -1));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PackPreview::wheelEvent(QWheelEvent *event)
{
    goTo(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

} // namespace Ratchet
