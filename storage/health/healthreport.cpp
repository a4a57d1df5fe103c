// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "healthreport.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

QString healthFindingName(HealthFinding::Kind kind)
{
    switch (kind) {
    case HealthFinding::Kind::Structure:
        return u"structure"_s;
    case HealthFinding::Kind::References:
        return u"references"_s;
    case HealthFinding::Kind::Texts:
        return u"texts"_s;
    case HealthFinding::Kind::Places:
        return u"places"_s;
    case HealthFinding::Kind::MissingMarks:
        return u"missing-marks"_s;
    case HealthFinding::Kind::MarkLog:
        return u"mark-log"_s;
    case HealthFinding::Kind::Backups:
        return u"backups"_s;
    }
    return {};
}

}
