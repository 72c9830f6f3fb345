// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// For the few loops over plain numbers that take most of a search or a check: the compiler makes a version
/// for each kind of processor, and which one runs is found out at the start. With wider registers they
/// are two to four times as fast. Under a sanitizer the choice would run before the sanitizer has begun.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ATTUNE_CLONES __attribute__((target_clones("avx2", "sse4.1", "default"), optimize("O3")))
#else
#define ATTUNE_CLONES
#endif
