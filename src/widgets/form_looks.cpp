// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_looks.h"

#include <widgets/chip.h>
#include <widgets/theme.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVariant>

#include <optional>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

std::optional<LabelLook> labelLookNamed(const QString &word)
{
    static constexpr std::pair<QLatin1StringView, LabelLook> looks[] = {
        {"body"_L1, LabelLook::Body},
        {"small"_L1, LabelLook::Small},
        {"muted"_L1, LabelLook::Muted},
        {"strong"_L1, LabelLook::Strong},
        {"group-title"_L1, LabelLook::GroupTitle},
        {"card-title"_L1, LabelLook::CardTitle},
        {"page-title"_L1, LabelLook::PageTitle},
        {"figure"_L1, LabelLook::Figure},
        {"problem"_L1, LabelLook::Problem},
    };
    for (const auto &[name, look] : looks) {
        if (word == name)
            return look;
    }
    return {};
}

std::optional<ChipLook> chipLookNamed(const QString &word)
{
    static constexpr std::pair<QLatin1StringView, ChipLook> looks[] = {
        {"neutral"_L1, ChipLook::Neutral},
        {"good"_L1, ChipLook::Good},
        {"partial"_L1, ChipLook::Partial},
        {"concern"_L1, ChipLook::Concern},
    };
    for (const auto &[name, look] : looks) {
        if (word == name)
            return look;
    }
    return {};
}

// Whether the word is one that this widget can wear.
bool applyLook(QWidget *widget, const QString &word)
{
    if (const std::optional<LabelLook> look = labelLookNamed(word)) {
        setTextLook(widget, *look);
        return true;
    }
    if (word == "card"_L1) {
        makeCard(widget);
        return true;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        if (word == "primary"_L1)
            makePrimary(button);
        else if (word == "link"_L1)
            makeLink(button);
        return word == "primary"_L1 || word == "link"_L1;
    }
    if (auto *line = qobject_cast<QLineEdit *>(widget); line && word == "search"_L1) {
        addClearButton(line);
        return true;
    }
    const std::optional<ChipLook> look = chipLookNamed(word);
    auto *chip = dynamic_cast<Chip *>(widget);
    if (look && chip)
        chip->setChip(chip->text(), *look);
    return look && chip;
}

void applyLooksOf(QWidget *widget)
{
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->accessibleName().isEmpty())
        box->view()->setAccessibleName(box->accessibleName());
    const QStringList words = widget->property("look").toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!applyLook(widget, word))
            qWarning("The form gives %s a look it cannot wear: %s", qUtf8Printable(widget->objectName()),
                     qUtf8Printable(word));
    }
}

} // namespace

void applyLooks(QWidget *form)
{
    applyLooksOf(form);
    for (QWidget *widget : form->findChildren<QWidget *>())
        applyLooksOf(widget);
}

} // namespace Ratchet
