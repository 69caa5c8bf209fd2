#!/usr/bin/env bash
# Compiles and lints every template below infra/bicep with the Bicep compiler that check/compiler.proj names, types of
# Azure's resources included. A warning is a failure. It is a compile: nothing is deployed, and Azure validates nothing.
# Needs the package from a NuGet feed, Linux on x64, and no other network. Where the package does not resolve it says so and exits 0.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false

not_checked() { # reason
  echo "The templates in infra/bicep were NOT checked: $1"
  exit 0
}

if [ "$(uname -sm)" != "Linux x86_64" ]; then not_checked "the compiler's package is for Linux on x64."; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! dotnet restore check/compiler.proj --verbosity quiet >"$work/restore" 2>&1; then
  cat "$work/restore"
  if grep -Eq 'NU1101|NU1102|NU1103|NU1301' "$work/restore"; then
    not_checked "the compiler's package does not resolve from this machine's feeds."
  fi
  exit 1
fi

bicep=$(dotnet msbuild check/compiler.proj -getProperty:BicepPath)
compiler=$("$bicep" --version)
failed=0

clean() { # what, command...: passes when the command succeeds and says nothing
  local what=$1 status=0
  shift
  "$@" >"$work/out" 2>"$work/said" || status=$?
  if [ "$status" -eq 0 ] && [ ! -s "$work/said" ]; then return; fi
  echo "$what: exit code $status"
  cat "$work/said"
  failed=$((failed + 1))
}

# main.bicep takes every part in: what the compiler says of a part, it says here.
count=1
for part in bicep/app/*.bicep; do
  if ! grep -q "'app/${part##*/}'" bicep/main.bicep; then
    echo "bicep/main.bicep leaves out $part: it was not compiled."
    failed=$((failed + 1))
  fi
  count=$((count + 1))
done
clean "build" "$bicep" build --no-restore --stdout bicep/main.bicep
clean "lint" "$bicep" lint --no-restore bicep/main.bicep

# The parameters as a new environment has them, and with everything turned on.
clean "parameters, new environment" "$bicep" build-params --no-restore --stdout bicep/main.bicepparam
clean "parameters, everything on" env \
  AZURE_ENV_NAME=check AZURE_LOCATION=koreacentral KYNDOF_DURABLE_BACKEND=durableTaskScheduler \
  KYNDOF_MAIL_DOMAIN_MANAGEMENT=CustomerManaged KYNDOF_MAIL_DOMAIN=mail.example.com KYNDOF_MAIL_DOMAIN_VERIFIED=true \
  KYNDOF_DELIVERY_REPORTS=true KYNDOF_EVENT_GRID_KEY=1 KYNDOF_EVENT_GRID_KEYS=2 KYNDOF_TYPEFORM_SECRETS=2 KYNDOF_LINK_SECRETS=2 KYNDOF_SLACK_TOKEN=true \
  KYNDOF_DEAD_LETTERS=true KYNDOF_KEY_ROLES=orderSystem,operator KYNDOF_SECOND_KEY_ROLES=operator KYNDOF_ALERTS=true \
  KYNDOF_ALERT_EMAILS=ops@example.com KYNDOF_MAIL_ALLOW_LIST=example.com \
  "$bicep" build-params --no-restore --stdout bicep/main.bicepparam

if [ "$failed" -ne 0 ]; then
  echo "infra/bicep: $failed of the compiler's runs failed or warned."
  exit 1
fi
echo "infra/bicep compiles: $count templates and their parameters, no warning ($compiler). Nothing was deployed or validated on Azure."
