// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exporter.h"

namespace Mitjul
{

/// W3C Web Annotation Data Model (Recommendation of 2017-02-23): one AnnotationCollection.
/// docs/export-formats.md says how Mitjul's values are mapped.
QByteArray exportJsonLd(const ExportDocument &document);

}
