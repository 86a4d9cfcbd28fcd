// SPDX-License-Identifier: GPL-3.0-or-later
// Services with their owners, people with what they hold, units with what lives in them.
#pragma once

#include <gui/records/listed_view.h>

namespace Ratchet {

class ServicesView final : public ListedView {
    Q_OBJECT

public:
    explicit ServicesView(Workspace &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Job contentJob() const override;

private:
    void confirmBacklog();
    void askPulse();
    void showBacklog();
    void showMetrics();
};

class PeopleView final : public ListedView {
    Q_OBJECT

public:
    explicit PeopleView(Workspace &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Job contentJob() const override;
    void open(const RecordRef &row) override;
};

class UnitsView final : public ListedView {
    Q_OBJECT

public:
    explicit UnitsView(Workspace &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Job contentJob() const override;
};

} // namespace Ratchet
