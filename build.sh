#!/usr/bin/env bash
# Restore, build and test everything that builds from any package feed (Kyndof.Workflows.Local.slnf).
#
#   ./build.sh            restore, build, test
#   ./build.sh test       the same: the command the README names
#   ./build.sh build      restore and build only
#
# Warnings are errors. Test results stand in artifacts/test-results/<project>.trx. The last line of a test run says
# "N passed, N failed" over all test projects; the exit code is 0 only when something passed and nothing failed.
# A build or a test run that breaks off counts as one failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false

readonly solution=Kyndof.Workflows.Local.slnf
readonly results=artifacts/test-results

say() { printf '\n== %s\n' "$*"; }

# The counters of every result file, added up: "<passed> <failed> <skipped>".
sum_results() {
  find "$results" -name '*.trx' -exec cat {} + 2>/dev/null | tr -d '\r' | tr '>' '\n' | awk '
    function value(name,   at, rest) {
      at = index($0, " " name "=\"")
      if (!at) return 0
      rest = substr($0, at + length(name) + 3)
      return substr(rest, 1, index(rest, "\"") - 1) + 0
    }
    /<Counters / {
      passed += value("passed")
      failed += value("failed") + value("error") + value("timeout") + value("aborted")
      skipped += value("total") - value("executed")
    }
    END { print passed + 0, failed + 0, skipped + 0 }'
}

finish() { # passed failed
  printf '%d passed, %d failed\n' "$1" "$2"
  [ "$1" -gt 0 ] && [ "$2" -eq 0 ]
}

broke_off() { # what
  say "$1"
  finish 0 1 || exit 1
}

compile() {
  say "Restore ($solution)"
  dotnet restore "$solution" || return 1
  say "Build (Release, warnings are errors)"
  dotnet build "$solution" --configuration Release --no-restore -warnaserror --verbosity minimal || return 1
}

run_tests() {
  local status=0 passed failed skipped
  rm -rf "$results"
  mkdir -p "$results"
  say "Test"
  dotnet test "$solution" --configuration Release --no-build --verbosity minimal \
    --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none \
    -p:KyndofTestResults="$PWD/$results" || status=$?

  read -r passed failed skipped < <(sum_results)
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    say "The test run broke off (exit code $status) without naming a failed test: counted as one failure."
    failed=1
  fi
  if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then say "No test ran."; fi
  if [ "$skipped" -gt 0 ]; then say "$skipped skipped; the result files name each with its reason."; fi
  printf '\n'
  finish "$passed" "$failed"
}

case "${1:-test}" in
  build)
    compile
    ;;
  test)
    compile || broke_off "The build failed: counted as one failure."
    run_tests
    ;;
  *)
    echo "usage: ./build.sh [build|test]" >&2
    exit 2
    ;;
esac
