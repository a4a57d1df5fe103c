# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""jsonldcheck.py FILE…: expands exported annotations with a JSON-LD processor and checks them against the W3C model.

Nothing is fetched: annotationcontext.json holds the terms that Mitjul writes, with the IRIs that
http://www.w3.org/ns/anno.jsonld gives them. Positions are checked by cutting the text with Python, whose strings
count code points. An .html file is checked by the script that it carries.
"""

import json
import pathlib
import re
import sys

from pyld import jsonld

OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
DCTERMS = "http://purl.org/dc/terms/"
ABSOLUTE_IRI = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+$")
UTC = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
CONTEXT_FILE = pathlib.Path(__file__).parents[1] / "data/exchange/annotationcontext.json"
CONTEXT = json.loads(CONTEXT_FILE.read_text(encoding="utf-8"))


def load_context(url, _options):
    assert url == "http://www.w3.org/ns/anno.jsonld", f"asks for {url}"
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT, "contentType": "application/ld+json"}


def document_in(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        text = re.search(r'<script type="application/ld\+json" id="mitjul">(.*?)</script>', text, re.DOTALL).group(1)
        assert "<" not in text, "the script can be closed from within"
    return json.loads(text)


def value(node, term):
    return node[term][0]["@value"]


def check_position(selectors, text):
    quotes = [s for s in selectors if s["@type"] == [OA + "TextQuoteSelector"]]
    positions = [s for s in selectors if s["@type"] == [OA + "TextPositionSelector"]]
    assert len(quotes) == 1 and len(quotes[0][OA + "exact"]) == 1
    for position in positions:
        start, end = value(position, OA + "start"), value(position, OA + "end")
        assert 0 <= start < end
        if text is not None:
            assert text[start:end] == value(quotes[0], OA + "exact"), f"{start}–{end} is {text[start:end]!r}"


def check_annotation(annotation, texts):
    assert annotation["@type"] == [OA + "Annotation"]
    assert ABSOLUTE_IRI.match(annotation["@id"])
    (target,) = annotation[OA + "hasTarget"]
    (motivation,) = annotation[OA + "motivatedBy"]
    for term in (DCTERMS + "created", DCTERMS + "modified"):
        for time in annotation.get(term, []):
            assert UTC.match(time["@value"]), time
    for body in annotation.get(OA + "hasBody", []):
        (kind,) = body["@type"]
        assert kind in (OA + "TextualBody", OA + "SpecificResource", OA + "Choice"), kind
        if kind == OA + "TextualBody":
            assert len(body[RDF + "value"]) == 1
        if kind == OA + "SpecificResource":
            assert ABSOLUTE_IRI.match(body[OA + "hasSource"][0]["@id"])
            assert body[OA + "hasPurpose"] == [{"@id": OA + "identifying"}]
    if motivation["@id"] == OA + "describing":
        assert target["@id"] in texts
        languages = [value(item, DC + "language") for item in annotation[OA + "hasBody"][0][AS + "items"][0]["@list"]]
        assert sorted(languages) == ["en", "ko"]
        return
    assert motivation["@id"] == OA + "highlighting"
    assert target["@type"] == [OA + "SpecificResource"]
    assert re.match(r"^mitjul-\w+ mitjul-\w+$", value(target, OA + "styleClass"))
    assert len(annotation[OA + "styledBy"]) == 1
    check_position(target[OA + "hasSelector"], texts[target[OA + "hasSource"][0]["@id"]])


def check(path):
    document = document_in(path)
    (collection,) = jsonld.expand(document, {"documentLoader": load_context})
    assert collection["@type"] == [AS + "OrderedCollection"]
    total = value(collection, AS + "totalItems")
    texts = {}
    for article in collection.get(DCTERMS + "references", []):
        assert ABSOLUTE_IRI.match(article["@id"]), article["@id"]
        texts[article["@id"]] = value(article, RDF + "value") if RDF + "value" in article else None
    if total == 0:
        assert AS + "first" not in collection
        return
    (page,) = collection[AS + "first"]
    annotations = page[AS + "items"][0]["@list"]
    assert len(annotations) == total
    for annotation in annotations:
        check_annotation(annotation, texts)
    names = [annotation["@id"] for annotation in annotations]
    assert len(set(names)) == len(names), "two annotations have one id"


failed = False
for name in sys.argv[1:]:
    try:
        check(pathlib.Path(name))
    except (AssertionError, KeyError, jsonld.JsonLdError) as error:
        failed = True
        print(f"{name}: {error!r}")
sys.exit(failed)
