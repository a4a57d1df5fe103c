// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <vector>

namespace Mitjul
{

/// One UTF-16 unit of an edited text and where it comes from.
struct TrackedUnit {
    QChar unit;
    int origin = -1; ///< offset in the text before the edit (paragraphs joined by line feeds), -1 for what is new
    bool kept = true; ///< false where something else stands in its place
};

/// The paragraphs of a text while it is edited; each unit remembers its origin.
using TrackedText = QList<std::vector<TrackedUnit>>;

TrackedText trackedText(const QStringList &paragraphs);
QStringList paragraphsOf(const TrackedText &text);

/// A way in which articles change between two versions.
struct EditScript {
    const char *name;
    void (*edit)(TrackedText &text, QRandomGenerator &random);
    bool marksAreLookAlikes = false; ///< what stands in a mark's place only looks like what was marked
};

/// Sixteen ways.
const QList<EditScript> &editScripts();

}
