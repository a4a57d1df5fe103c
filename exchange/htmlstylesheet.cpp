// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "htmlstylesheet.h"

#include "highlightstyles.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr QLatin1StringView PageRules(R"css(:root {
  color-scheme: light dark;
  --paper: #fbf8f2; --ink: #23201c; --muted: #6a6259; --rule: #ddd5c8; --accent: #b8321f;
  --serif: "Noto Serif KR", "Noto Serif CJK KR", "Nanum Myeongjo", AppleMyungjo, Batang, serif;
  --sans: Pretendard, "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1917; --ink: #e9e3d8; --muted: #a79e91; --rule: #3d3832; --accent: #f0866c; }
}
body {
  margin: 0; padding: 3rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.7 var(--sans); word-break: keep-all; overflow-wrap: anywhere;
}
main { max-width: 44rem; margin: 0 auto; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.4; }
h1 { font-size: 1.9rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2.75rem 0 1rem; }
h3 { font-size: 1.05rem; margin: 2rem 0 0.5rem; }
a { color: inherit; text-decoration-color: var(--muted); text-underline-offset: 0.2em; }
article + article { margin-top: 4rem; padding-top: 3rem; border-top: 1px solid var(--rule); }
header { padding-bottom: 1rem; border-bottom: 1px solid var(--rule); }
header p, .about, .sources, footer { color: var(--muted); font-size: 0.9rem; margin: 0.4rem 0 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2rem; }
.pair + .pair { border-top: 1px solid var(--rule); }
.pair p { margin: 0.7rem 0; }
.pair p:lang(en) { color: var(--muted); }
.marks > h2 { display: inline-block; border-bottom: 0.18em solid var(--accent); margin-bottom: 0.5rem; }
.marks section { margin: 1.75rem 0; }
blockquote { margin: 0; padding: 0.1rem 0 0.1rem 1.1rem; border-left: 0.3rem solid var(--hue); font-family: var(--serif); }
blockquote p { margin: 0.35rem 0; text-decoration-color: var(--hue); }
blockquote mark { background: none; }
aside { margin: 0.6rem 0 0 1.4rem; padding-left: 0.9rem; border-left: 1px solid var(--accent); white-space: pre-line; }
aside p { margin: 0; }
.about { margin-left: 1.4rem; }
.about > * + *::before { content: "\00b7\00a0"; }
.deck { font-size: 1.1rem; color: var(--muted); }
.caption { font-size: 0.9rem; color: var(--muted); }
.quote { border-left-color: var(--rule); }
dt { font-family: var(--serif); font-weight: bold; margin-top: 1rem; }
dt span { font-weight: normal; color: var(--muted); }
dd { margin: 0.1rem 0 0; }
footer { margin-top: 4rem; }
@media (max-width: 36rem) {
  body { padding-top: 1.75rem; }
  .pair { grid-template-columns: 1fr; }
  .pair p + p { margin-top: 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --muted: #444; --rule: #bbb; --accent: #b8321f; color-scheme: light; }
  body { padding: 0; font-size: 10.5pt; }
  mark, blockquote { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .marks section, .pair, dd { break-inside: avoid; }
  h1, h2, h3, dt { break-after: avoid; }
  article + article { break-before: page; border-top: 0; }
}
)css");
}

QString htmlStylesheet()
{
    return highlightStylesheet() + PageRules;
}

}
