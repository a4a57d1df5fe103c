// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightstyles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
/// Red, green, blue: the same muted hues serve paper and dark pages, being translucent.
struct Hue {
    HighlightColor color;
    QLatin1StringView channels;
};
constexpr std::array hues{
    Hue{HighlightColor::Yellow, "222, 176, 0"_L1},
    Hue{HighlightColor::Green, "84, 158, 62"_L1},
    Hue{HighlightColor::Blue, "54, 132, 196"_L1},
    Hue{HighlightColor::Pink, "214, 84, 122"_L1},
    Hue{HighlightColor::Purple, "134, 98, 200"_L1},
    Hue{HighlightColor::Orange, "222, 122, 36"_L1},
};

constexpr QLatin1StringView StyleRules(".mitjul-underline { text-decoration: underline; text-decoration-thickness: "
                                       "0.12em; text-underline-offset: 0.2em; }\n"
                                       ".mitjul-strikethrough { text-decoration: line-through; }\n"
                                       ".mitjul-outline { outline: 1px solid; outline-offset: 1px; }\n");
}

QString highlightClasses(const Highlight &highlight)
{
    return u"mitjul-%1 mitjul-%2"_s.arg(highlightColorName(highlight.color), highlightStyleName(highlight.style));
}

QString highlightStylesheet()
{
    QString css;
    QStringList layers;
    for (const Hue &hue : hues) {
        const QString name = highlightColorName(hue.color);
        css += u".mitjul-%1 { --%1: rgba(%2, 0.3); --hue: rgb(%2); }\n"_s.arg(name, hue.channels);
        layers += u"linear-gradient(var(--%1, transparent), var(--%1, transparent))"_s.arg(name);
    }
    css += u"mark { color: inherit; background: %1; text-decoration-color: var(--hue); outline-color: var(--hue); }\n"_s
               .arg(layers.join(u", "));
    return css + StyleRules;
}

}
