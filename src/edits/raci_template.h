// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of continual improvement itself: who keeps the register, who funds, delivers and verifies.
#pragma once

#include <core/change_builder.h>
#include <core/entities/raci.h>

namespace Ratchet {

// The matrix in the letters of a variant: activities, roles and codes are added to what is there, and what bears the
// same name is left alone. The settings take the variant.
void addRaciTemplate(ChangeBuilder &builder, const Register &reg, RaciVariant variant);

} // namespace Ratchet
