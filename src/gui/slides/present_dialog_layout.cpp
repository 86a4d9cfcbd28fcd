// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the dialog that chooses slides.
#include <core/register.h>
#include <gui/slides/displays.h>
#include <gui/slides/present_dialog.h>

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <gui/slides/presentation_window.h>
#include <widgets/plain_label.h>

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr QSize previewSize(480, 270);

} // namespace

PresentDialog::PresentDialog(Workspace &workspace, Id<Ceremony> ceremony, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setWindowTitle(tr("Present slides"));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    rows->addWidget(makeSubject());
    auto *columns = new QHBoxLayout;
    setGaps(columns, 0, Space::page);
    columns->addWidget(makeSlides(), 1);
    columns->addWidget(makePreview());
    rows->addLayout(columns, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    m_present = buttons->addButton(tr("&Present"), QDialogButtonBox::AcceptRole);
    makePrimary(m_present);
    m_present->setDefault(true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_pdf->setAutoDefault(false);
    connect(m_pdf, &QPushButton::clicked, this, &PresentDialog::pdfWanted);
    connect(&m_job, &QFutureWatcherBase::finished, this, &PresentDialog::takeSlides);
    fillSubjects(ceremony);
    fillDisplays();
    connect(m_ceremonies, &QComboBox::currentIndexChanged, this, &PresentDialog::adoptCeremony);
    connect(m_services, &QComboBox::currentIndexChanged, this, &PresentDialog::compute);
    resize(QSize(1060, 640));
    adoptCeremony();
}

QWidget *PresentDialog::makeSubject()
{
    auto *subject = new QWidget;
    auto *columns = new QHBoxLayout(subject);
    setGaps(columns, 0, Space::page);
    const auto add = [columns](const QString &title, QComboBox *&box) {
        box = new QComboBox;
        box->setAccessibleName(QString(title).remove(u'&'));
        box->view()->setAccessibleName(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *label = new QLabel(title);
        label->setBuddy(box);
        columns->addWidget(label);
        columns->addWidget(box, 1);
    };
    add(tr("&For"), m_ceremonies);
    add(tr("A&bout"), m_services);
    add(tr("On d&isplay"), m_displays);
    return subject;
}

QWidget *PresentDialog::makeSlides()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    setGaps(rows, 0, Space::small);
    m_slides = new QListWidget;
    m_slides->setAccessibleName(tr("Slides"));
    m_slides->setDragDropMode(QAbstractItemView::InternalMove);
    m_slides->setDefaultDropAction(Qt::MoveAction);
    m_slides->setTextElideMode(Qt::ElideRight);
    m_slides->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count = plainLabel({}, LabelLook::Muted);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_count, 1);
    const auto addMove = [&](const QString &text, const QKeySequence &keys, int by) {
        auto *action = new QAction(text, m_slides);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_slides->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        tools->addWidget(button);
    };
    addMove(tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    addMove(tr("Move dow&n"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    rows->addWidget(m_slides, 1);
    rows->addLayout(tools);
    connect(m_slides, &QListWidget::currentItemChanged, this, &PresentDialog::showSlide);
    connect(m_slides, &QListWidget::itemChanged, this, &PresentDialog::updateState);
    return part;
}

QWidget *PresentDialog::makePreview()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    setGaps(rows, 0, Space::small);
    m_preview = new QLabel;
    m_preview->setFixedSize(previewSize);
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedWidth(previewSize.width());
    m_notes->setPlaceholderText(tr("Only you see these, before the notes that the data give."));
    m_notes->setAccessibleName(tr("Your notes"));
    auto *label = new QLabel(tr("Your n&otes on this slide"));
    label->setBuddy(m_notes);
    rows->addWidget(m_preview);
    rows->addWidget(label);
    rows->addWidget(m_notes, 1);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &PresentDialog::keepNotes);
    return part;
}

void PresentDialog::fillSubjects(Id<Ceremony> ceremony)
{
    m_ceremonies->addItem(tr("No particular review"), qlonglong(0));
    for (const Ceremony &each : m_workspace.reg().all<Ceremony>())
        m_ceremonies->addItem(each.name, qlonglong(each.id.value));
    m_ceremonies->setCurrentIndex(std::max(0, m_ceremonies->findData(qlonglong(ceremony.value))));
    QStringList names;
    for (const Service &service : m_workspace.reg().all<Service>())
        names += service.name;
    names.sort(Qt::CaseInsensitive);
    m_services->addItem(tr("The whole register"));
    m_services->addItems(names);
}

void PresentDialog::fillDisplays()
{
    const QList<QScreen *> displays = QGuiApplication::screens();
    for (const QScreen *display : displays) {
        const QSize size = display->size() * display->devicePixelRatio();
        m_displays->addItem(
            tr("%1 (%2 × %3)")
                .arg(display->name(), QLocale().toString(size.width()), QLocale().toString(size.height())));
    }
    m_displays->setCurrentIndex(int(displays.indexOf(audienceDisplay(parentWidget() ? *parentWidget() : *this))));
}

QScreen *PresentDialog::display() const
{
    const QList<QScreen *> displays = QGuiApplication::screens();
    return displays.value(m_displays->currentIndex(), QGuiApplication::primaryScreen());
}

} // namespace Ratchet
