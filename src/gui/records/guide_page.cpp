// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide_page.h"

#include "ui_guide_page.h"

#include <widgets/button_text.h>
#include <widgets/form_looks.h>
#include <widgets/help_topic.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>
#include <widgets/typed_input.h>

#include <QEvent>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace Ratchet {

GuidePage::GuidePage(const RecordGuide &guide, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GuidePage>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setProperty(helpTopicProperty, guide.help);
    m_ui->question->setText(guide.question);
    m_ui->explanation->setText(guide.explanation);
    m_ui->scrolled->setAccessibleName(guide.question);
    for (const GuideChoice &choice : guide.choices)
        addChoice(choice);
    m_buttons.front()->setChecked(true);
    setFocusProxy(m_buttons.front());
}

GuidePage::~GuidePage() = default;

void GuidePage::addChoice(const GuideChoice &choice)
{
    auto *button = new QRadioButton(buttonText(choice.title), m_ui->scrolled);
    setTextLook(button, LabelLook::Strong);
    button->setAccessibleName(choice.title);
    button->setAccessibleDescription(choice.consequence);
    button->setWhatsThis(choice.consequence);
    button->setProperty(TypedInput::keepsNothing, true); // what it fills in is kept by the form
    QLabel *words = plainLabel(choice.consequence, LabelLook::Muted);
    words->setWhatsThis(choice.consequence);
    words->setIndent(button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                     + button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    words->setContentsMargins(0, 0, 0, Space::small); // nearer to its own answer than to the next
    words->installEventFilter(this);
    const int last = m_ui->choices->count() - 1; // before the stretch
    m_ui->choices->insertWidget(last, button);
    m_ui->choices->insertWidget(last + 1, words);
    words->setBuddy(button);
    if (!m_buttons.empty())
        setTabOrder(m_buttons.back(), button);
    m_buttons.push_back(button);
}

int GuidePage::chosen() const
{
    return int(std::ranges::find_if(m_buttons, &QRadioButton::isChecked) - m_buttons.begin());
}

int GuidePage::wantedHeight(int width) const
{
    const int gaps = m_ui->rows->spacing() * (m_ui->rows->count() - 1);
    return m_ui->question->heightForWidth(width) + m_ui->explanation->heightForWidth(width)
        + m_ui->choices->totalHeightForWidth(width) + gaps;
}

bool GuidePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        auto *button = qobject_cast<QRadioButton *>(static_cast<QLabel *>(watched)->buddy());
        button->setFocus(Qt::MouseFocusReason);
        button->click();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Ratchet
