// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Preloaded into tests: whoever asks for the internet ends with a sentence instead. Nothing of Mitjul may, for nobody has
// asked for anything from it. Sockets to programs of the same machine (D-Bus, the display) are none of it.

#include <dlfcn.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string_view>

extern "C" __attribute__((visibility("default"))) int socket(int domain, int type, int protocol)
{
    if (domain == AF_INET || domain == AF_INET6) {
        constexpr std::string_view sentence = "refusenetwork: a test asked for the network\n";
        [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, sentence.data(), sentence.size());
        _exit(97);
    }
    using Socket = int (*)(int, int, int);
    static const auto next = reinterpret_cast<Socket>(dlsym(RTLD_NEXT, "socket"));
    return next(domain, type, protocol);
}
