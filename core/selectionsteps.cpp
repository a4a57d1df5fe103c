// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "selectionsteps.h"

#include "particles.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Mitjul
{

namespace
{

constexpr qsizetype longestQuotation = 2000;

/// The marks of quotations and titles. The straight one opens and closes.
struct Quotes {
    char16_t opening;
    char16_t closing;
};
constexpr auto quotes = std::to_array<Quotes>(
    {{u'“', u'”'}, {u'‘', u'’'}, {u'「', u'」'}, {u'『', u'』'}, {u'《', u'》'}, {u'〈', u'〉'}, {u'«', u'»'}});

bool contains(Span outer, Span inner)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

bool isApostrophe(QStringView text, qsizetype i)
{
    const auto isLatin = [text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).unicode() < 0x80 && text.at(at).isLetter();
    };
    return text.at(i) == u'’' && isLatin(i - 1) && isLatin(i + 1);
}

/// Where the quotation around a span opens: the nearest opening mark that is not closed again before it.
qsizetype openingBefore(QStringView text, Span inner, Quotes marks)
{
    int closed = 0;
    for (qsizetype i = inner.start - 1; i >= std::max<qsizetype>(0, inner.start - longestQuotation); --i) {
        if (text.at(i) == marks.closing && !isApostrophe(text, i)) {
            ++closed;
        } else if (text.at(i) == marks.opening && --closed < 0) {
            return i;
        }
    }
    return -1;
}

qsizetype closingAfter(QStringView text, Span inner, Quotes marks)
{
    int open = 0;
    for (qsizetype i = inner.end; i < std::min(text.size(), inner.end + longestQuotation); ++i) {
        if (text.at(i) == marks.opening) {
            ++open;
        } else if (text.at(i) == marks.closing && !isApostrophe(text, i) && --open < 0) {
            return i;
        }
    }
    return -1;
}

Span between(QStringView text, qsizetype opening, qsizetype closing)
{
    Span inside{int(opening) + 1, int(closing)};
    while (inside.start < inside.end && text.at(inside.start).isSpace()) {
        ++inside.start;
    }
    while (inside.end > inside.start && text.at(inside.end - 1).isSpace()) {
        --inside.end;
    }
    return inside;
}

/// "…": an odd number of marks before a place says that it is quoted.
std::optional<Span> straightQuotation(QStringView text, Span word)
{
    if (text.first(word.start).count(u'"') % 2 == 0) {
        return {};
    }
    const qsizetype closing = text.indexOf(u'"', word.end);
    return closing < 0 ? std::nullopt : std::optional(between(text, text.first(word.start).lastIndexOf(u'"'), closing));
}

QList<Span> quotationsAround(QStringView text, Span word)
{
    QList<Span> found;
    for (const Quotes marks : quotes) {
        Span inner = word;
        for (;;) {
            const qsizetype opening = openingBefore(text, inner, marks);
            const qsizetype closing = opening < 0 ? -1 : closingAfter(text, inner, marks);
            if (closing < 0) {
                break;
            }
            found.append(between(text, opening, closing));
            inner = {int(opening), int(closing) + 1};
        }
    }
    if (const std::optional<Span> straight = straightQuotation(text, word)) {
        found.append(*straight);
    }
    return found;
}

/// A span without what lies beyond the quotations it is partly in: half of “최다 게스트”로 is no unit.
Span untorn(Span span, const QList<Span> &quotations)
{
    for (const Span quotation : quotations) {
        if (!contains(span, quotation)) {
            span = {std::max(span.start, quotation.start), std::min(span.end, quotation.end)};
        }
    }
    return span;
}

/// The known name that a tap means: the one under it, or the one whose 조사 it has hit.
Span wordAt(QStringView text, int offset, const QList<Span> &names)
{
    const Span stem = stemAt(text, offset);
    const Span eojeol = eojeolAt(text, offset);
    const auto isMeant = [&](Span name) {
        const bool isUnder = name.start <= offset && offset < name.end;
        const bool endsHere = name.start < eojeol.end && name.end > eojeol.start && name.end <= offset
            && offset <= eojeol.end
            && isParticleChain(text.sliced(name.start, name.length()), text.sliced(name.end, eojeol.end - name.end));
        return isUnder || endsHere || (contains(name, stem) && contains(eojeol, stem));
    };
    const auto name = std::ranges::find_if(names, isMeant);
    return name == names.end() ? stem : *name;
}

}

QList<Span> selectionSteps(QStringView text, int offset, const QList<Span> &names)
{
    const Span word = wordAt(text, offset, names);
    if (text.sliced(word.start, word.length()).trimmed().isEmpty()) {
        return {};
    }
    const QList<Span> quotations = quotationsAround(text, word);
    const Span eojeol{eojeolAt(text, word.start).start, eojeolAt(text, word.end - 1).end};
    QList<Span> wider = quotations;
    wider << stemAt(text, offset) << untorn(eojeol, quotations) << untorn(sentenceAt(text, word.start), quotations)
          << Span{0, int(text.size())};
    std::ranges::stable_sort(wider, {}, &Span::length);

    QList<Span> steps;
    const auto append = [&](Span span) {
        const Span whole{graphemeBoundaryBefore(text, span.start), graphemeBoundaryAfter(text, span.end)};
        if (steps.isEmpty() || (contains(whole, steps.last()) && whole != steps.last())) {
            steps.append(whole);
        }
    };
    append(word);
    std::ranges::for_each(wider, append);
    return steps;
}

}
