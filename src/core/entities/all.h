// SPDX-License-Identifier: GPL-3.0-or-later
// Every entity, for those who handle them all.
#pragma once

#include <core/entities/cadence.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
