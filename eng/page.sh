# The part of build.sh that has to do with the page; build.sh reads it in and owns the variables.
# shellcheck shell=bash disable=SC2154,SC2034

# Vite asks for 20.19 or later.
node_is_there() {
  command -v npm >/dev/null 2>&1 && node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' 2>/dev/null
}

chromium_is_there() {
  local program
  if [ -n "${KYNDOF_CHROMIUM:-}" ]; then [ -x "$KYNDOF_CHROMIUM" ]; return; fi
  for program in chromium chromium-browser google-chrome; do
    if command -v "$program" >/dev/null 2>&1; then return 0; fi
  done
  return 1
}

# The page first: the host takes it along as it is.
compile_page() {
  if ! node_is_there; then
    say "$page was NOT built and NOT tested: it needs Node 20.19 or later. The host builds and starts without it."
    return 0
  fi
  say "Page: packages, check, build, size"
  if ! npm ci --prefix "$page" --no-audit --no-fund --loglevel=error; then
    if [ "${CI:-}" = true ]; then return 1; fi
    say "$page was NOT built and NOT tested, and tests/EndToEnd is NOT run: its packages could not be fetched. The rest goes on without them."
    return 0
  fi
  npm run --silent --prefix "$page" lint || return 1
  npm run --silent --prefix "$page" build || return 1
  npm run --silent --prefix "$page" size || return 1
  page_built=yes
  if chromium_is_there; then
    browser_options=()
  else
    say "tests/EndToEnd is NOT run: it needs Chromium (chromium, chromium-browser or google-chrome on the path, or KYNDOF_CHROMIUM)."
  fi
}

# Vitest counts by itself: "<passed> <failed> <skipped>".
test_page() {
  npm test --silent --prefix "$page" -- --reporter=default --reporter=json --outputFile.json="$PWD/$results/page.json" >&2 || true
  node -e '
    const ran = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const broken = ran.success || ran.numFailedTests > 0 ? 0 : 1;
    console.log(ran.numPassedTests, ran.numFailedTests + broken, ran.numPendingTests + ran.numTodoTests);' "$results/page.json" 2>/dev/null || echo 0 1 0
}
