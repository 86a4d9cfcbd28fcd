// SPDX-License-Identifier: GPL-3.0-or-later
// The question of a guide with its answers, each with what follows from it: one is chosen by arrow keys or a click, on
// its words, too.
#pragma once

#include <gui/records/record_guide.h>

#include <QWidget>

#include <memory>

class QRadioButton;

namespace Ratchet {

namespace Ui {
class GuidePage;
}

class GuidePage final : public QWidget {
    Q_OBJECT

public:
    GuidePage(const RecordGuide &guide, QWidget *parent);
    ~GuidePage() override;

    // The place of the answer among those of the guide.
    [[nodiscard]] int chosen() const;
    // With room for every answer where it is so wide.
    [[nodiscard]] int wantedHeight(int width) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChoice(const GuideChoice &choice);

    std::unique_ptr<Ui::GuidePage> m_ui;
    std::vector<QRadioButton *> m_buttons;
};

} // namespace Ratchet
