#!/usr/bin/env bash
# Checks the parts of Dockerfile.native without a Docker engine: it parses, its builder's commands build the executable
# from a fresh clone without the files in .dockerignore, and the executable links only libraries of the runtime image.
# Needs Node.js and native-image (GRAALVM_HOME); takes as long as a native build.
set -euo pipefail
shopt -s globstar nullglob dotglob
cd "$(dirname "$0")/.."

work=$PWD/deploy/target/dockerfile
rm -rf "$work"
mkdir -p "$work"
npm install --silent --no-audit --no-fund --no-save --no-package-lock --prefix "$work" dockerfile-ast@0.7.1 dockerfile-utils@0.16.3

echo "== parses"
"$work/node_modules/.bin/dockerfile-utils" lint Dockerfile.native
NODE_PATH=$work/node_modules node deploy/builder-commands.cjs Dockerfile.native builder > "$work/commands.sh"
grep -q mvn "$work/commands.sh"

echo "== builds from a fresh clone"
git clone -q . "$work/project"
cd "$work/project"
while read -r left_out; do
  rm -rf -- $left_out
done < <(grep -v '^#' .dockerignore)
echo "context: $(du -sh . | cut -f1)"
bash -euo pipefail "$work/commands.sh"

echo "== links only libraries of the image"
"$OLDPWD/deploy/check-links.sh" bootstrap/aws/target/audio-to-text
