// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one service: all that the register says of it.
#pragma once

#include <answers/questions/service_page.h>
#include <core/latest.h>
#include <gui/workspace/page_view.h>

class QVBoxLayout;

namespace Ratchet {

namespace Ui {
class ServiceView;
}

class ServiceView final : public PageView {
    Q_OBJECT

public:
    explicit ServiceView(Workspace &workspace, QWidget *parent = nullptr);
    ~ServiceView() override;

    [[nodiscard]] QString summary() const override { return m_page.summary; }
    [[nodiscard]] QList<QAction *> headActions() const override;
    bool showRecord(const RecordRef &record) override;
    void focusView() override;
    // Waits for what is being computed: for tests and pictures.
    void wait() { m_latest.wait(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void recompute();
    void fillServices();
    void chooseService();
    void showPage();
    void addTable(QVBoxLayout *column, const AnswerTable &table, const QString &empty);

    ServicePage m_page;
    Id<Service> m_service; // that is shown or about to be
    std::unique_ptr<Ui::ServiceView> m_ui;
    QAction *m_edit;
    QAction *m_backlog;
    Latest<ServicePage> m_latest;
};

} // namespace Ratchet
