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

# Stops with advice where the log of Maven or of its wrapper shows that a download failed.
explain_download() {
  if grep -Eq 'Could not transfer|Failed to fetch|Unknown host|Network is unreachable|Connection (refused|timed out)' "$1"; then
    fail "A download failed: check the connection to Maven Central and run this again (log: $1)."
  fi
}

# Maven to a log, so that a terminal shows one line instead of hundreds.  build_quietly WHAT GOALS...
build_quietly() {
  local what=$1 log=$project/target/build.log
  shift
  mkdir -p "$project/target"
  say "$what"
  maven -q "$@" >"$log" 2>&1 && return
  grep -m 20 '^\[ERROR\]' "$log" >&2 || tail -n 20 "$log" >&2
  explain_download "$log"
  fail "The build failed: see the lines above (log: $log)."
}

# Everything that decides what bin/start, bin/faults and bin/bench run.
fingerprint() {
  (cd "$project" && find pom.xml src/main src/test/java/org/aidememoire/local \
    src/test/java/org/aidememoire/testing src/test/java/org/aidememoire/faults \
    src/test/java/org/aidememoire/bench -type f -exec cksum {} + | LC_ALL=C sort | cksum)
}

# Maven copies templates and messages and never takes one away: one that is gone from the sources
# would still be checked, and fail the build.
forget_resources() { rm -rf "$project/target/classes/templates" "$project/target/classes/messages"; }

# The packaged server and the launcher, built unless nothing changed since the last time.
build_server() {
  local stamp=$project/target/local.stamp now
  now=$(fingerprint)
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && [ -f "$project/target/quarkus-app/quarkus-run.jar" ]; then
    return
  fi
  forget_resources
  build_quietly "Building the server (the first time takes some minutes) ..." \
    package -DskipTests -Dspotless.check.skip \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -Dmdep.outputFile="$project/target/local.classpath"
  printf '%s\n' "$now" >"$stamp"
}

# After a whole build by other means: what build_server makes is there already.
remember_build() {
  build_quietly "Listing what the launcher needs ..." \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -Dmdep.outputFile="$project/target/local.classpath"
  fingerprint >"$project/target/local.stamp"
}

# Runs the launcher in place of this shell: signals reach it directly.
exec_launcher() {
  cd "$project"
  exec java -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -cp "target/test-classes:$(cat target/local.classpath)" org.aidememoire.local.Start "$@"
}

# Exports AIDE_MEMOIRE_CHROMIUM where a browser is found or can be installed. Without one, Playwright
# downloads its own.
find_chromium() {
  [ -z "${AIDE_MEMOIRE_CHROMIUM:-}" ] || return 0
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then
      AIDE_MEMOIRE_CHROMIUM=$(command -v "$name")
      export AIDE_MEMOIRE_CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && [ -z "${1:-}" ]; then
    say "Installing Chromium for the browser tests ..."
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy chromium; } >/dev/null \
      || say "Chromium could not be installed: Playwright will try to download its own."
    find_chromium installed
  fi
}
