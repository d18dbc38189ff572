#!/usr/bin/env bash
# Builds the solution with warnings as errors and runs every test project. From any folder, without input:
#     tests/run.sh
# The last line is always "N passed, N failed" (and ", N skipped"); the exit code is 0 only if tests ran and none failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 CI="${CI:-true}"
readonly results="$PWD/TestResults"
readonly longest=15m # of one test project; a test that hangs must not hold up everything
passed=0 failed=0 skipped=0

# What the tests look at pages and files with, and the Debian package that brings it.
declare -rA tools=([chromium]=chromium [pdftotext]=poppler-utils [qpdf]=qpdf)

finish() {
  local line="$passed passed, $failed failed"
  ((skipped == 0)) || line+=", $skipped skipped"
  echo "$line"
  ((passed > 0 && failed == 0))
}

give_up() {
  echo "run.sh: $1" >&2
  failed=$((failed + 1))
  finish
  exit 1
}

install_missing_tools() {
  local missing=() tool root=()
  for tool in "${!tools[@]}"; do
    command -v "$tool" >/dev/null || missing+=("${tools[$tool]}")
  done
  ((${#missing[@]} > 0)) || return 0

  command -v apt-get >/dev/null || give_up "please install: ${missing[*]} (this is not Debian; the script cannot do it)."
  if ((EUID != 0)); then
    sudo -n true 2>/dev/null || give_up "please install, as root: apt-get install ${missing[*]}"
    root=(sudo -n)
  fi
  echo "Installing from Debian: ${missing[*]}"
  "${root[@]}" apt-get -qq update || give_up "apt-get update failed."
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y "${missing[@]}" \
    || give_up "apt-get install ${missing[*]} failed."
}

# Runs one test project; writes NAME.log, NAME.trx and, when it ended badly, NAME.bad beside them.
run_project() {
  local name=$1
  timeout "$longest" dotnet test "tests/$name" --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
    >"$results/$name.log" 2>&1 || echo "$?" >"$results/$name.bad"
  echo "== $name"
  cat "$results/$name.log"
}
export -f run_project
export results longest

# A counter of a TRX file: total, executed, passed or failed.
counter() {
  grep -o '<Counters [^>]*' "$results/$1.trx" | grep -o " $2=\"[0-9]*\"" | tr -dc '0-9'
}

count() {
  local name=$1 red
  if [[ ! -f "$results/$name.trx" ]]; then
    echo "run.sh: $name left no results: it found no test, crashed or ran longer than $longest." >&2
    failed=$((failed + 1))
    return
  fi
  red=$(counter "$name" failed)
  if ((red == 0)) && [[ -f "$results/$name.bad" ]]; then
    echo "run.sh: $name ended with exit code $(<"$results/$name.bad") although no test failed." >&2
    red=1
  fi
  passed=$((passed + $(counter "$name" passed)))
  failed=$((failed + red))
  # The test host leaves TRX's own counter of skipped tests at 0.
  skipped=$((skipped + $(counter "$name" total) - $(counter "$name" executed)))
}

for tool in dotnet npm; do
  command -v "$tool" >/dev/null || give_up "$tool is missing; the README says what a build needs."
done
install_missing_tools
rm -rf "$results"
mkdir -p "$results"
dotnet build PlanPortal.sln -warnaserror -nodeReuse:false || give_up "the build failed."

mapfile -t projects < <(cd tests && find ./*.Tests -name '*.cs' -not -path '*/obj/*' -not -path '*/bin/*' | cut -d/ -f2 | sort -u)
((${#projects[@]} > 0)) || give_up "there is no test project with tests."

# Two at a time; those that drive a real browser last and alone, so that nothing slows its pages down.
alone=() together=()
for project in "${projects[@]}"; do
  if [[ $project == *Browser* ]]; then alone+=("$project"); else together+=("$project"); fi
done
printf '%s\0' "${together[@]}" | xargs -0 -P 2 -I{} bash -c 'run_project {}'
for project in "${alone[@]}"; do
  run_project "$project"
done

for project in "${projects[@]}"; do
  count "$project"
done
finish
