// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2, 2.13 or 3, with readable Qt strings.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toUtf8().constData() << '"';
}
inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes)
{
    return out << '"' << bytes.constData() << '"';
}
inline std::ostream &operator<<(std::ostream &out, QDate date)
{
    return out << date.toString(Qt::ISODate).toUtf8().constData();
}

#if RATCHET_CATCH2_MAJOR >= 3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
