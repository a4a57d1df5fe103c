// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlight.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr std::array colors{
    std::pair{HighlightColor::Yellow, "yellow"_L1},
    std::pair{HighlightColor::Green, "green"_L1},
    std::pair{HighlightColor::Blue, "blue"_L1},
    std::pair{HighlightColor::Pink, "pink"_L1},
    std::pair{HighlightColor::Purple, "purple"_L1},
    std::pair{HighlightColor::Orange, "orange"_L1},
};
constexpr std::array styles{
    std::pair{HighlightStyle::Solid, "solid"_L1},
    std::pair{HighlightStyle::Underline, "underline"_L1},
    std::pair{HighlightStyle::Strikethrough, "strikethrough"_L1},
    std::pair{HighlightStyle::Outline, "outline"_L1},
};
constexpr std::array states{
    std::pair{AnchorState::Exact, "exact"_L1},
    std::pair{AnchorState::Shifted, "shifted"_L1},
    std::pair{AnchorState::Changed, "changed"_L1},
    std::pair{AnchorState::Orphan, "orphan"_L1},
};
}

QString highlightColorName(HighlightColor color)
{
    return nameOf(colors, color);
}

std::optional<HighlightColor> highlightColorFromName(QStringView name)
{
    return valueOf(colors, name);
}

QString highlightStyleName(HighlightStyle style)
{
    return nameOf(styles, style);
}

std::optional<HighlightStyle> highlightStyleFromName(QStringView name)
{
    return name == "highlight"_L1 ? HighlightStyle::Solid : valueOf(styles, name);
}

QString anchorStateName(AnchorState state)
{
    return nameOf(states, state);
}

std::optional<AnchorState> anchorStateFromName(QStringView name)
{
    return valueOf(states, name);
}

}
