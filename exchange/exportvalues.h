// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exporter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mitjul
{

// What several export formats write in the same way.

/// Text for a body: control characters dropped, and characters that reverse the direction of what follows made visible
/// as "[U+202E]". Paragraphs are parted by line feeds.
QString visibleText(QStringView text);

/// RFC 3339 in UTC with "Z", to the second; empty for a time outside of the years 0–9999.
QString utcTime(qint64 milliseconds);

/// "urn:uuid:…": an id that is a UUID itself, any other by RFC 9562 version 5 in the namespace of its kind,
/// which is one of "article", "highlight", "entity", "export".
QString uuidUrn(QLatin1StringView kind, const Id &id);
/// The same without "urn:uuid:": letters, digits and dashes only.
QString uuidOf(QLatin1StringView kind, const Id &id);

/// A web address with everything encoded that could end it or mean something else in HTML and Markdown;
/// empty for anything but http and https.
QString webAddress(const QString &url);
/// The address of a page and the passage in it that browsers scroll to (WICG Scroll To Text Fragment).
QString passageAddress(const QString &url, const QString &quote);
/// "mitjul://a/…?h=…": opens a highlight in Mitjul.
QString highlightAddress(const Highlight &highlight);

/// "Q…", or empty when the entity has none or something else.
QString wikidataItem(const Entity &entity);
/// The Wikidata item's IRI, or the entity's uuidUrn().
QString entityIri(const Entity &entity);
/// In the language when the entity has a name there.
QString entityName(const Entity &entity, const QString &language);
/// The entities that a document's highlights are linked to, in order of first use.
QList<Entity> linkedEntities(const QList<Highlight> &highlights, const ExportDocument &document);
QList<Entity> linkedEntities(const ExportDocument &document);

/// The title of the only article, or the label of a collection.
QString exportTitle(const ExportDocument &document);
/// Publisher, author, headline, date: those that are known.
QStringList sourceParts(const Source &source);
/// What a line under the title says: publisher, byline, date, time of the events: those that are known.
QStringList articleDetails(const Article &article, const QString &language);

}
