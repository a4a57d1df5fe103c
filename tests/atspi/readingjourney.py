# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""From the library into an article, through its text, to a mark of one's own: without seeing anything."""

import sys

import pyatspi

from screenreader import Failure, Program, descendants, find, shown, states, wait_for


def check(condition, sentence):
    if not condition:
        raise Failure(sentence)


def open_first_article(window):
    row = wait_for(
        "an article in the list",
        lambda: find(window, pyatspi.ROLE_LIST_ITEM, lambda item: item.name),
    )
    press(row)
    return wait_for(
        "the page of the article",
        lambda: find(window, pyatspi.ROLE_DOCUMENT_FRAME, lambda page: page.queryText().characterCount > 0),
    )


def read(page):
    text = page.queryText()
    check(page.name, "the page has no name")
    check(states(page).contains(pyatspi.STATE_FOCUSED), "the page has not got the focus")
    whole = text.getText(0, -1)
    check(len(whole) == text.characterCount, "the text is not as long as it says")
    sentence, start, end = text.getTextAtOffset(3, pyatspi.TEXT_BOUNDARY_SENTENCE_START)
    check(sentence and sentence == text.getText(start, end), "a sentence is not where it says")
    word, start, end = text.getTextAtOffset(1, pyatspi.TEXT_BOUNDARY_WORD_START)
    check(word and " " not in word and word == text.getText(start, end), f"“{word}” is no word")
    box = text.getCharacterExtents(start, pyatspi.DESKTOP_COORDS)
    check(box[2] > 0 and box[3] > 0, "a character has no place on the screen")
    return text, start, end


def move_the_caret(program, text):
    check(text.setCaretOffset(2), "the caret cannot be set")
    wait_for("the caret's word", lambda: program.hears("object:text-caret-moved"))
    check(text.caretOffset == 2, "the caret is elsewhere")


def select(program, text, start, end):
    check(text.addSelection(start, end), "nothing can be selected")
    wait_for("word of the selection", lambda: program.hears("object:text-selection-changed"))
    check(tuple(text.getSelection(0)) == (start, end), "something else is selected")


def mark(program, window, text, start):
    check("bg-color" not in attributes_at(text, start), "there is a mark already")
    bar = wait_for("the toolbar", lambda: find(window, pyatspi.ROLE_TOOL_BAR, lambda bar: bar.name == "Selection"))
    press(wait_for("a colour", lambda: find(bar, pyatspi.ROLE_RADIO_BUTTON)))
    wait_for("the mark", lambda: "bg-color" in attributes_at(text, start))
    wait_for("the announcement", lambda: program.hears("object:announcement"))


def hear_the_mark(program, text, start, end):
    program.heard.clear()
    text.setCaretOffset(end + 2)
    text.setCaretOffset(start)
    said = wait_for("what the mark is", lambda: program.hears("object:announcement"))
    check("Yellow" in said[-1][1], f"the mark is announced as “{said[-1][1]}”")


def attributes_at(text, offset):
    # Qt's bridge passes on only the attributes that AT-SPI has names for.
    attributes, _start, _end = text.getAttributes(offset)
    return attributes


def press(node):
    """The first action: what a screen reader does with Enter or a double tap."""
    check(node.queryAction().nActions > 0, f"“{node.name}” cannot be pressed")
    node.queryAction().doAction(0)


def takes_focus(node):
    # Qt calls scroll bars focusable, which no key reaches.
    return states(node).contains(pyatspi.STATE_FOCUSABLE) and node.getRole() != pyatspi.ROLE_SCROLL_BAR


def every_focusable_is_named(window):
    nameless = [
        f"{node.getRoleName()} in {node.parent.getRoleName()} “{node.parent.name}”"
        for node in descendants(window)
        if shown(node) and takes_focus(node) and not node.name
    ]
    check(not nameless, "without a name: " + ", ".join(nameless))


def main():
    program = Program(sys.argv[1])
    try:
        window = program.window()
        page = open_first_article(window)
        text, start, end = read(page)
        every_focusable_is_named(window)
        move_the_caret(program, text)
        select(program, text, start, end)
        mark(program, window, text, start)
        hear_the_mark(program, text, start, end)
        every_focusable_is_named(window)
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 1
    finally:
        program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
