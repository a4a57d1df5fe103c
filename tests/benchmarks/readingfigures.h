// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "figures.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>

namespace Mitjul
{

class Store;

enum class Figure {
    Parsing,
    Saving,
    Loading,
    FirstFrame,
    PageDown,
    ToEnd,
    ToMiddle,
    FontSize,
    Width,
    Theme,
    FirstMatch,
    AllMatches,
    ToMatch,
};

/// A text, and what was measured on its way from the file to the screen.
struct MeasuredText {
    QString name; ///< in the table
    Article article;
    std::map<Figure, Costs> costs;
};

/// Reads, saves and loads a text.
MeasuredText importText(Store &store, const QString &name, const QByteArray &bytes);

/// Opens it in a window, jumps, finds, and changes all that makes the page look otherwise.
void readText(MeasuredText &text);

/// Each figure of each text; the first one is the baseline of the others.
void reportTexts(const QList<MeasuredText> &texts);

}
