#!/usr/bin/env bash
# Restore, build and test everything that builds from any package feed (Kyndof.Workflows.Local.slnf).
#
#   ./build.sh            restore, build, test
#   ./build.sh test       the same: the command the README names
#   ./build.sh build      restore and build only
#   ./build.sh test azure restore, build and test the Azure host as well, as far as this machine's feeds have its packages
#
# The page (web/dashboard) is checked, built and tested where Node is there; tests in a browser run where Chromium is there as well. What is
# left out is said in plain words.
#
# Warnings are errors. Test results stand in artifacts/test-results/<project>.trx, those of the page in page.json. The last line of a test run says
# "N passed, N failed" over all test projects and the page; the exit code is 0 only when something passed and nothing failed.
# A build or a test run that breaks off counts as one failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false

readonly solution=Kyndof.Workflows.Local.slnf
readonly azure_projects=(tests/Functions.Tests tests/Parity)
readonly results=artifacts/test-results
readonly page=web/dashboard
page_built=no
browser_options=(-p:KyndofEndToEnd=false)
azure=() # what of the Azure host was built and is to be tested
azure_options=()

say() { printf '\n== %s\n' "$*"; }

. eng/page.sh

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

# Restores one project, or says which packages are missing: 0 restored, 1 packages missing, 2 another failure.
restore_azure() { # project [options]
  local log status=0
  log=$(mktemp)
  dotnet restore "$@" >"$log" 2>&1 || status=2
  if [ "$status" -ne 0 ] && grep -Eq 'NU1101|NU1102|NU1103|NU1301' "$log"; then
    status=1
    grep -Eo 'NU110[123]: [^.]*\.' "$log" | sort -u
  elif [ "$status" -ne 0 ]; then
    cat "$log"
  fi
  rm -f "$log"
  return "$status"
}

# Builds the Azure host and its tests where the packages resolve, and says in plain words what it left out.
compile_azure() {
  local project status=0
  say "Azure host: restore"
  restore_azure src/Functions || status=$?
  if [ "$status" -eq 1 ]; then
    azure_options=(-p:KyndofCommunicationEmail=false)
    status=0
    restore_azure src/Functions "${azure_options[@]}" >/dev/null || status=$?
    if [ "$status" -eq 0 ]; then
      say "The Communication Services sender of src/Functions was NOT built: its package does not resolve from this machine's feeds. The rest follows."
    fi
  fi
  if [ "$status" -eq 1 ]; then
    say "src/Functions was NOT built and NOT tested: its packages do not resolve from this machine's feeds (named above)."
    return 0
  fi
  [ "$status" -eq 0 ] || return 1

  npm ci --prefix tests/Functions.Tests --no-audit --no-fund --loglevel=error || return 1
  for project in "${azure_projects[@]}"; do
    status=0
    restore_azure "$project" ${azure_options[@]+"${azure_options[@]}"} || status=$?
    if [ "$status" -eq 1 ]; then
      say "$project was NOT built: its packages do not resolve from this machine's feeds (named above)."
      continue
    fi
    [ "$status" -eq 0 ] || return 1

    # NU1603 is said of the extensions the Functions SDK restores by itself, where a feed lacks a version in between.
    dotnet build "$project" --configuration Release --no-restore -warnaserror -warnAsMessage:NU1603 --verbosity minimal \
      ${azure_options[@]+"${azure_options[@]}"} || return 1
    azure+=("$project")
  done
}

run_tests() {
  local status=0 passed failed skipped project page_passed=0 page_failed=0 page_skipped=0
  rm -rf "$results"
  mkdir -p "$results"
  if [ "$page_built" = yes ]; then
    say "Test the page"
    read -r page_passed page_failed page_skipped < <(test_page)
  fi
  say "Test"
  dotnet test "$solution" --configuration Release --no-build --verbosity minimal \
    --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none \
    -p:KyndofTestResults="$PWD/$results" ${browser_options[@]+"${browser_options[@]}"} || status=$?
  for project in ${azure[@]+"${azure[@]}"}; do
    dotnet test "$project" --configuration Release --no-build --verbosity minimal \
      --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none \
      -p:KyndofTestResults="$PWD/$results" ${azure_options[@]+"${azure_options[@]}"} || status=$?
  done

  read -r passed failed skipped < <(sum_results)
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    say "The test run broke off (exit code $status) without naming a failed test: counted as one failure."
    failed=1
  fi
  passed=$((passed + page_passed))
  failed=$((failed + page_failed))
  skipped=$((skipped + page_skipped))
  if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then say "No test ran."; fi
  if [ "$skipped" -gt 0 ]; then say "$skipped skipped; the result files name each with its reason."; fi
  printf '\n'
  finish "$passed" "$failed"
}

case "${1:-test}" in
  build)
    compile_page
    compile
    ;;
  test)
    compile_page || broke_off "The page does not pass its checks: counted as one failure."
    compile || broke_off "The build failed: counted as one failure."
    if [ "${2:-}" = azure ]; then
      compile_azure || broke_off "The Azure host does not build: counted as one failure."
    fi
    run_tests
    ;;
  *)
    echo "usage: ./build.sh [build|test [azure]]" >&2
    exit 2
    ;;
esac
