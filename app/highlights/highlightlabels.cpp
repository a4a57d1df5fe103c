// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightlabels.h"

#include <QCoreApplication>

namespace Mitjul
{

QString colorLabel(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        return QCoreApplication::translate("HighlightLabels", "Yellow");
    case HighlightColor::Green:
        return QCoreApplication::translate("HighlightLabels", "Green");
    case HighlightColor::Blue:
        return QCoreApplication::translate("HighlightLabels", "Blue");
    case HighlightColor::Pink:
        return QCoreApplication::translate("HighlightLabels", "Pink");
    case HighlightColor::Purple:
        return QCoreApplication::translate("HighlightLabels", "Purple");
    case HighlightColor::Orange:
        return QCoreApplication::translate("HighlightLabels", "Orange");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString markLabel(HighlightColor color, HighlightStyle style)
{
    switch (style) {
    case HighlightStyle::Solid:
        return QCoreApplication::translate("HighlightLabels", "%1, filled").arg(colorLabel(color));
    case HighlightStyle::Underline:
        return QCoreApplication::translate("HighlightLabels", "%1, underlined").arg(colorLabel(color));
    case HighlightStyle::Strikethrough:
        return QCoreApplication::translate("HighlightLabels", "%1, struck through").arg(colorLabel(color));
    case HighlightStyle::Outline:
        return QCoreApplication::translate("HighlightLabels", "%1, outlined").arg(colorLabel(color));
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString anchorWarning(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
    case AnchorState::Shifted:
        return {};
    case AnchorState::Changed:
        return QCoreApplication::translate(
            "HighlightLabels", "The article has changed here. Check whether the mark still fits.");
    case AnchorState::Orphan:
        return QCoreApplication::translate(
            "HighlightLabels", "The article no longer has these words. The quote and the note are kept.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

}
