// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "salvage.h"
#include "storage/session.h"

namespace Mitjul
{

/// The new library that a damaged one is salvaged into. Sources follow in the order of how far they are trusted: what an
/// earlier one has given is not replaced by a later one, except that the log knows the marks best.
class Rescue
{
public:
    Rescue(LibraryFolder &folder, const std::function<qint64()> &now, const std::function<Id()> &newId);

    /// Makes the new library.
    Result<Done> begin();
    enum class Marks { Wanted, Unwanted };

    /// What a database has, however damaged it is. Its marks are unwanted when they are old and the log is whole.
    void copyFrom(const QString &database, Marks marks);
    void replay(const QString &log);
    /// Mends what does not fit together, checks the whole and closes it.
    Result<SalvageReport> finish();

private:
    void doubtWrongTexts();
    void takeDoubtfulTexts();
    void nameNamelessArticles();
    void giveTextsToArticles();
    void removeDanglingParts();

    LibraryFolder &m_folder;
    Session m_session;
    int m_knownMarks = -1;
};

}
