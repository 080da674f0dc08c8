# Sourced by run and check, which set `root` first: the packages of packages-debian.txt, and how both speak.

say() { printf '%s\n' "$@"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# runQuietly LOG command...: the output goes to LOG, and to the screen only where the command fails.
runQuietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        return 1
    fi
}

isInstalled() { dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

# installPackages USE...: installs what is missing. Where all is there, it needs neither root nor a network.
installPackages() {
    local use name missing=() asRoot=() log="$root/build/packages.log"
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This system has no apt-get, so nothing is installed; cmake/packages-debian.txt lists what is needed."
        return 0
    fi
    while read -r use name _; do
        [[ -n $name && " $* " == *" $use "* ]] || continue
        isInstalled "$name" || missing+=("$name")
    done <"$root/cmake/packages-debian.txt"
    ((${#missing[@]})) || return 0

    say "Installing from Debian: ${missing[*]}"
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "Neither root nor sudo is at hand. As root: apt-get install ${missing[*]}"
        asRoot=(sudo)
    fi
    # An update that fails may still leave lists that are good enough; the installation decides.
    runQuietly "$log" "${asRoot[@]}" apt-get -q update || say "The package lists could not be brought up to date."
    runQuietly "$log" "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" ||
        fail "The packages could not be installed (see above). Is there a network connection?"
}
