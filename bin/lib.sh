# What the commands in bin/ share. Sourced, never run:   . "$(dirname "$0")/lib.sh"
# Works with the bash 3.2 that macOS ships.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Is $1 the home of a full JDK 25? Its `release` file tells without starting a JVM.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] \
    && grep -Eq '^JAVA_VERSION="25([.+"-]|$)' "$1/release"
}

# Homes worth asking, most wanted first: the one the person chose, then the usual install folders.
jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local compiler
  compiler=$(command -v javac || true)
  if [ -n "$compiler" ]; then
    compiler=$(readlink -f "$compiler" 2>/dev/null || printf '%s' "$compiler")
    printf '%s\n' "${compiler%/bin/javac}"
  fi
  local home
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
    "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    printf '%s\n' "$home"
  done
}

# Sets JAVA_HOME to a JDK 25 and puts its commands first on the PATH, or stops with advice.
use_jdk_25() {
  local home
  while IFS= read -r home; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      return
    fi
  done < <(jdk_candidates)
  fail "No JDK 25 found: install one (for example Eclipse Temurin 25 from https://adoptium.net) or set JAVA_HOME to it."
}

# Maven through the project's wrapper, on JDK 25. Call use_jdk_25 first.
maven() { "$project/mvnw" -f "$project/pom.xml" -B -ntp "$@"; }
