// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bundlefile.h"
#include "core/article.h"

#include <QList>
#include <QStringList>

namespace Mitjul
{

/// The paragraphs of an article's body, NFC lines after linesBefore lines of front matter. Blank lines part paragraphs,
/// a single line break is a space; "## " starts a heading, "> " a quote, "~ " a caption; "\" escapes such a beginning.
QList<Paragraph> readBundleBody(const QStringList &lines, int linesBefore, BundleFile &file);

}
