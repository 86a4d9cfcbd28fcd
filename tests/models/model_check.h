// SPDX-License-Identifier: GPL-3.0-or-later
// What every model must keep to, watched for as long as this lives: indexes, announcements, headers out of range.
#pragma once

#include <support/catch.h>

#include <QAbstractItemModelTester>

namespace Ratchet::Test {

class ModelCheck {
public:
    explicit ModelCheck(QAbstractItemModel &model)
        : m_model(model)
        , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        checkHeaders();
    }
    ~ModelCheck() { checkHeaders(); }
    Q_DISABLE_COPY_MOVE(ModelCheck)

    void checkHeaders() const
    {
        for (const auto &[orientation, count] :
             {std::pair(Qt::Horizontal, m_model.columnCount()), std::pair(Qt::Vertical, m_model.rowCount())}) {
            for (const int section : {-1, count, count + 7, 1'000'000}) {
                if (m_model.headerData(section, orientation).isValid())
                    qFatal("a header where there is no column and no row");
            }
        }
        if (m_model.index(m_model.rowCount(), 0).isValid() || m_model.index(0, m_model.columnCount()).isValid())
            qFatal("an index behind the end");
    }

private:
    QAbstractItemModel &m_model;
    QAbstractItemModelTester m_tester;
};

} // namespace Ratchet::Test
