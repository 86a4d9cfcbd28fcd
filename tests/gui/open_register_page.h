// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the register with three improvements, the third of them closed.
#pragma once

#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <gui/records/filter_bar.h>
#include <gui/records/record_panel.h>
#include <gui/records/record_view.h>
#include <gui/register/register_page.h>

#include <QLineEdit>

#include <memory>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

struct RegisterCase : OpenWorkspace {
    RegisterCase()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        payments = add<Service>({{u"name"_s, u"Payments"_s}});
        first = addImprovement(u"CSI-0001"_s, u"Restore test every month"_s);
        second = addImprovement(u"CSI-0002"_s, u"Alert noise reduction"_s);
        third = addImprovement(u"CSI-0003"_s, u"Self-service password reset"_s, ImprovementStatus::Closed);
        page = std::make_unique<RegisterPage>(workspace);
        panel = page->findChild<RecordPanel *>();
        view = &panel->view();
        show(*page);
    }
    QLineEdit *search() const { return panel->filters()->findChild<QLineEdit *>(); }

    Id<Person> ada;
    Id<Service> payments;
    Id<Improvement> first, second, third;
    std::unique_ptr<RegisterPage> page;
    RecordPanel *panel = nullptr;
    RecordView *view = nullptr;
};

} // namespace Ratchet::Test
