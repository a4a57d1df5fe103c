// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later
//
// node peer.mjs < CASES: how the Hypothesis client would find the marks again. Its rule, as its documentation and bug
// reports describe it: an exact match is taken if there is one; else the matches with the fewest errors (at most half
// of the quote, at most 256) are looked at; of several, the one wins whose quote (weight 50), prefix and suffix (20
// each) and nearness to the old place (2) score most. No match is too weak.

import search from 'approx-string-match';
import { createInterface } from 'node:readline';

const quoteWeight = 50;
const contextWeight = 20;
const placeWeight = 2;

function exactMatches(text, pattern) {
    const matches = [];
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
        matches.push({ start: at, end: at + pattern.length, errors: 0 });
    }
    return matches;
}

function matchesOf(text, pattern, mostErrors) {
    const exact = exactMatches(text, pattern);
    return exact.length > 0 ? exact : search(text, pattern, mostErrors);
}

/** How alike the best match of a context in a part of the text is, 0 to 1. */
function contextScore(text, context) {
    if (context.length === 0 || text.length === 0) {
        return 0;
    }
    const matches = matchesOf(text, context, context.length);
    return matches.length === 0 ? 0 : 1 - matches[0].errors / context.length;
}

function find(text, mark) {
    const matches = matchesOf(text, mark.quote, Math.min(256, mark.quote.length / 2));
    const score = (match) => {
        const before = text.slice(Math.max(0, match.start - mark.prefix.length), match.start);
        const after = text.slice(match.end, match.end + mark.suffix.length);
        return quoteWeight * (1 - match.errors / mark.quote.length)
            + contextWeight * (mark.prefix ? contextScore(before, mark.prefix) : 1)
            + contextWeight * (mark.suffix ? contextScore(after, mark.suffix) : 1)
            + placeWeight * (1 - Math.abs(match.start - mark.start) / text.length);
    };
    return matches.map((match) => ({ ...match, score: score(match) })).sort((a, b) => b.score - a.score)[0];
}

function overlap(text, mark, found) {
    const truth = new Set(mark.truth);
    let both = 0;
    let covered = 0;
    for (let i = found.start; i < found.end; ++i) {
        if (text[i] !== '\n') {
            ++covered;
            both += truth.has(i) ? 1 : 0;
        }
    }
    return both / (truth.size + covered - both);
}

/** Whether the place is in a line word for word like the true one: nothing tells them apart. */
function inTwin(text, mark, found) {
    const line = (at) => {
        const first = text.lastIndexOf('\n', at - 1) + 1;
        const last = text.indexOf('\n', at);
        return `${at - first}:${text.slice(first, last < 0 ? text.length : last)}`;
    };
    const start = mark.truth[0];
    const length = found.end - found.start;
    return start !== undefined && text.slice(found.start, found.end) === text.slice(start, start + length)
        && line(found.start) === line(start);
}

function outcome(text, mark) {
    const found = find(text, mark);
    if (mark.gone) {
        return found ? 'placed' : 'refused';
    }
    if (mark.torn) {
        return 'torn';
    }
    if (!found) {
        return 'orphan';
    }
    const share = inTwin(text, mark, found) ? 1 : overlap(text, mark, found);
    return share >= 0.8 ? 'correct' : share > 0 ? 'partial' : 'wrong';
}

const tables = { 'marks within a paragraph': new Map(), 'marks across paragraphs': new Map() };
for await (const line of createInterface({ input: process.stdin })) {
    const revision = JSON.parse(line);
    for (const mark of revision.marks) {
        const table = tables[mark.within ? 'marks within a paragraph' : 'marks across paragraphs'];
        const result = outcome(revision.text, mark);
        for (const name of [revision.script, 'all']) {
            const counts = table.get(name) ?? {};
            counts[result] = (counts[result] ?? 0) + 1;
            table.set(name, counts);
        }
    }
}
for (const [title, table] of Object.entries(tables)) {
    const all = table.get('all');
    table.delete('all');
    table.set('all', all);
    console.log(`\nHypothesis scoring with approx-string-match, ${title}`);
    console.log(`${'edit'.padEnd(30)}  marks  torn  correct  partial   wrong  orphan |  gone  placed`);
    for (const [name, counts] of table) {
        const count = (key) => counts[key] ?? 0;
        const whole = count('correct') + count('partial') + count('wrong') + count('orphan');
        const gone = count('placed') + count('refused');
        const percent = (key, of, width) => `${(of ? (100 * count(key)) / of : 0).toFixed(2)}%`.padStart(width);
        console.log(`${name.padEnd(30)} ${String(whole + count('torn')).padStart(6)} ${String(count('torn')).padStart(5)} `
            + `${percent('correct', whole, 8)} ${percent('partial', whole, 8)} ${percent('wrong', whole, 7)} `
            + `${percent('orphan', whole, 7)} | ${String(gone).padStart(5)} ${percent('placed', gone, 7)}`);
    }
}
