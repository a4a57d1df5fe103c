// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexeddocument.h"
#include "storage/statement.h"

namespace Mitjul
{

class Database;

/// Reads from the library what the search index holds of it.
class DocumentSource
{
public:
    explicit DocumentSource(Database &library);

    /// With an empty text when the article is in the trash or gone.
    IndexedDocument document(const Id &article, IndexPart part);

private:
    IndexedDocument textOf(const Id &article);
    IndexedDocument marksOf(const Id &article);
    void readNames(IndexedDocument &document, QStringView body);

    Statement m_text;
    Statement m_tags;
    Statement m_names;
    Statement m_marks;
    Statement m_markTags;
};

}
