# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: CC0-1.0
#
# Gives every script in tools/ a system to build and run on: this one where it is Debian 13 or
# newer, a Debian 13 root in the user's cache folder elsewhere. Everything said here goes to
# standard error, so that standard output belongs to the program alone.

mitjul_source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
mitjul_suite=trixie
mitjul_cache=${XDG_CACHE_HOME:-$HOME/.cache}/mitjul
mitjul_root=$mitjul_cache/$mitjul_suite

say() { printf '%s\n' "mitjul: $*" >&2; }

# fail SENTENCE [WHAT TO DO]
fail() {
    say "$1"
    [ $# -lt 2 ] || say "  $2"
    exit 1
}

# Debian 13 or newer (testing and unstable have no VERSION_ID).
is_new_enough() {
    local ID='' VERSION_ID=''
    # shellcheck source=/dev/null
    . /etc/os-release
    [ "$ID" = debian ] && [ "${VERSION_ID:-999}" -ge 13 ]
}

as_superuser() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        command -v sudo >/dev/null || fail "Installing packages needs root, and sudo is not installed." "Run this script once as root: $0"
        sudo "$@"
    fi
}

# What debian/control asks for beyond Build-Depends: Depends and Recommends, without ${substitutions}.
run_dependencies() {
    awk '/^Package:/ { package = $2 }
         /^[A-Z][A-Za-z-]*:/ { field = $1 }
         /^ / && package == "mitjul" && (field == "Depends:" || field == "Recommends:") && !/\$/' \
        "$mitjul_source/debian/control" | tr -d '\n'
}

# A finished set-up leaves this name behind; another list of dependencies asks for another set-up.
set_up_name() {
    printf 'set-up-%s' "$(cat "$mitjul_source/debian/control" "$mitjul_source/tools/lib/environment.sh" | sha256sum | cut -c1-16)"
}

# install_dependencies RUN...: RUN is the command that runs the rest in the right system, as root.
install_dependencies() {
    "$@" sh -c 'dpkg --configure -a && apt-get update -q' >&2 \
        || fail "The list of packages could not be read." "Check the network and run the command again: it goes on where it stopped."
    # shellcheck disable=SC2016
    "$@" sh -c '
        set -e
        export DEBIAN_FRONTEND=noninteractive
        source=$1 wanted=$2
        apt-get build-dep -qy --no-install-recommends "$source"
        apt-get satisfy -qy --no-install-recommends "$wanted"
        apt-get clean' install "$mitjul_source" "$(run_dependencies)" >&2 \
        || fail "The packages of debian/control could not be installed." "Read the lines above, free disk space or mend the network, and run the command again: it goes on where it stopped."
}

set_up_here() {
    local stamp
    stamp=$mitjul_cache/$(set_up_name)-here
    [ -e "$stamp" ] && return
    mkdir -p "$mitjul_cache"
    say "Installing what Mitjul needs (once) …"
    install_dependencies as_superuser env
    touch "$stamp"
}

# --- the Debian 13 root -------------------------------------------------------------------------

# Runs a command in a mount namespace of its own, as root of a user namespace when not root, so
# that no mount and no foreign file owner reaches the host.
in_namespace() {
    if [ "$(id -u)" = 0 ]; then
        unshare --mount --propagation private -- "$@"
    else
        unshare --user --map-root-user --map-users=auto --map-groups=auto --mount --propagation private -- "$@"
    fi
}

# in_root WORK COMMAND…: with the root's own /run and /home while packages are installed (WORK=install),
# with the caller's folders while working (WORK=use).
in_root() {
    # shellcheck disable=SC2016
    in_namespace bash -c '
        set -e
        root=$1 work=$2 source=$3 folder=$4; shift 4
        bind() { mkdir -p "$root$1" && mount --rbind "$1" "$root$1"; }
        # Unlike chroot, this leaves a root in which further namespaces may be made.
        enter() { cd "$root" && pivot_root . . && umount -l . && cd /; }
        mount --bind "$root" "$root"
        for place in /dev /proc /sys; do bind "$place"; done
        if [ -e /etc/resolv.conf ]; then
            # A place for it, made once: several commands may enter at the same time.
            if [ -L "$root/etc/resolv.conf" ] || [ ! -f "$root/etc/resolv.conf" ]; then
                rm -f "$root/etc/resolv.conf" && touch "$root/etc/resolv.conf"
            fi
            mount --bind "$(readlink -f /etc/resolv.conf)" "$root/etc/resolv.conf"
        fi
        if [ "$work" = install ]; then
            bind "$source"
            enter
            exec /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"
        fi
        # Every folder of the host that is not part of its system stands at the same place inside.
        for place in /*; do
            case $place in
                /bin | /boot | /dev | /etc | /lib* | /proc | /sbin | /sys | /usr | /var | /lost+found) ;;
                *) [ ! -d "$place" ] || [ -L "$place" ] || bind "$place" ;;
            esac
        done
        bind /var/tmp
        for place in "$HOME" "${TMPDIR:-/tmp}" "$source" "$folder"; do
            [ -e "$root$place/." ] && [ "$place" -ef "$root$place" ] || bind "$place"
        done
        enter
        cd "$folder"
        exec "$@"
    ' enter-root "$mitjul_root" "$1" "$mitjul_source" "$PWD" "${@:2}"
}

# Gives back the caller's own user id inside the user namespace: D-Bus and X11 ask for it.
as_caller() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        # shellcheck disable=SC2016
        "${@:1:2}" unshare --user --map-user="$(id -u)" --map-group="$(id -g)" -- "${@:3}"
    fi
}

need_tools_of_host() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
    if [ "$(id -u)" != 0 ] && ! command -v newuidmap >/dev/null; then missing+=(uidmap); fi
    [ ${#missing[@]} = 0 ] && return
    say "Installing ${missing[*]} …"
    { as_superuser apt-get update -q && as_superuser apt-get install -qy --no-install-recommends "${missing[@]}"; } >&2 \
        || fail "${missing[*]} could not be installed." "Install it by hand (apt-get install ${missing[*]}) and run the command again."
}

make_root() {
    # Made beside its place and moved there when whole: an interrupted set-up leaves only *.new, made anew here.
    in_namespace rm -rf "$mitjul_root.new"
    mkdir "$mitjul_root.new"
    say "Making a Debian 13 root in $mitjul_root (about half a minute) …"
    # mmdebstrap makes a user namespace of its own when not root; devices are the host's, bound when the root is entered.
    local make=(mmdebstrap --quiet --variant=apt --include=ca-certificates,mount "$mitjul_suite" -)
    if [ "$(id -u)" = 0 ]; then make=(in_namespace "${make[@]}"); fi
    # shellcheck disable=SC2016
    "${make[@]}" | in_namespace bash -c '
        set -e
        tar -x --numeric-owner --exclude="./dev/*" -C "$1"
        # Nothing in the root is worth waiting for a disk: it can always be made again.
        echo force-unsafe-io > "$1/etc/dpkg/dpkg.cfg.d/unsafe-io"
        printf "#!/bin/sh\nexit 101\n" > "$1/usr/sbin/policy-rc.d" && chmod 755 "$1/usr/sbin/policy-rc.d"
    ' make-root "$mitjul_root.new" >&2 \
        || fail "The Debian 13 root could not be made." "Check the network and the free space in $mitjul_cache, and run the command again."
    mv "$mitjul_root.new" "$mitjul_root"
}

set_up_root() {
    local stamp
    stamp=$mitjul_root/$(set_up_name)
    [ -e "$stamp" ] && return
    mkdir -p "$mitjul_cache"
    exec 9>"$mitjul_cache/lock"
    flock --nonblock 9 || { say "Waiting for another set-up to finish …"; flock 9; }
    if [ ! -e "$stamp" ]; then
        need_tools_of_host
        [ -d "$mitjul_root" ] || make_root
        say "Installing what Mitjul needs in it (once, about two minutes) …"
        install_dependencies in_root install
        in_namespace touch "$stamp"
    fi
    exec 9>&-
}

# --- what the scripts call ----------------------------------------------------------------------

set_up() {
    if is_new_enough; then set_up_here; else set_up_root; fi
}

# run_inside COMMAND…: with the caller's folders, environment, standard streams and exit status.
run_inside() {
    if is_new_enough; then
        "$@"
        return
    fi
    # The root has no other locale than C.UTF-8; LANG still tells the program the user's language.
    local environment=(LC_CTYPE=C.UTF-8 PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
    # The options of env come before what it sets.
    if [ -n "${LC_ALL:-}" ]; then environment=(-u LC_ALL "LANG=$LC_ALL" "${environment[@]}"); fi
    as_caller in_root use env "${environment[@]}" "$@"
}

# build PRESET [TARGET…]: configures and builds, quietly unless something is wrong.
build() {
    local preset=$1 log=$mitjul_source/build/$1/build.log
    shift
    mkdir -p "$(dirname "$log")"
    if [ ! -e "$mitjul_source/build/$preset/build.ninja" ]; then
        say "Configuring ($preset) …"
        (cd "$mitjul_source" && run_inside cmake --preset "$preset") >"$log" 2>&1 \
            || { cat "$log" >&2; fail "Configuring failed." "The lines above say why; they are kept in $log."; }
    fi
    # Only a terminal is worth a progress line; a log gets the result.
    if [ -t 2 ]; then
        (cd "$mitjul_source" && run_inside cmake --build --preset "$preset" ${1:+--target "$@"}) >&2
    else
        (cd "$mitjul_source" && run_inside cmake --build --preset "$preset" ${1:+--target "$@"}) >"$log" 2>&1 || { cat "$log" >&2; false; }
    fi || fail "Building failed." "The lines above say why."
}
