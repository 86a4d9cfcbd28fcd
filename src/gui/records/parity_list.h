// SPDX-License-Identifier: GPL-3.0-or-later
// The ten points of a project of one improvement, with per cent, each with what it rests on or what is missing.
#pragma once

#include <QDate>

class QWidget;

namespace Ratchet {

class Register;
struct Improvement;

[[nodiscard]] QWidget *parityList(const Register &reg, const Improvement &improvement, QDate asOf);

} // namespace Ratchet
