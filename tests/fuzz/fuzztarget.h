// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input. Aborts when an invariant does not hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
