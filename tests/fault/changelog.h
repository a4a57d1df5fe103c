// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

/// A record of the log that faultshim writes: the header, a path, another path, and what was written.
enum class ChangeKind : unsigned { Create, Write, Truncate, Sync, Rename, Link, Unlink, MakeFolder, Said };

struct ChangeHeader {
    ChangeKind kind;
    unsigned pathSize;
    unsigned otherSize;
    long long offset; ///< bytes; the new size for Truncate
    unsigned long long dataSize;
};
