#!/usr/bin/env bash
# Looks whether executables link only what is where they run: ubi9-quarkus-micro-image and Lambda's provided.al2023 have
# glibc 2.34 and zlib. Built on a system with a newer glibc, an executable may want a newer one too.
#   deploy/check-links.sh bootstrap/aws/target/*-runner lambdas/*/target/*-runner
set -euo pipefail
THERE='^(ld-linux-[a-z0-9-]+\.so\.[12]|lib(c\.so\.6|m\.so\.6|dl\.so\.2|rt\.so\.1|pthread\.so\.0|z\.so\.1))$'
GLIBC_THERE=2.34

for executable in "$@"; do
  needed=$(readelf -d "$executable" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
  glibc=$(readelf -V "$executable" | grep -o 'GLIBC_[0-9.]*' | cut -d_ -f2 | sort -Vu | tail -n 1)
  echo "$executable: $(tr '\n' ' ' <<< "$needed")of glibc $glibc"
  if grep -Evq "$THERE" <<< "$needed"; then
    echo "it links what is not there" >&2
    exit 1
  fi
  if [ "$(printf '%s\n' "$glibc" "$GLIBC_THERE" | sort -V | tail -n 1)" != "$GLIBC_THERE" ]; then
    echo "it wants a newer glibc than $GLIBC_THERE: build it in Dockerfile.native's builder image" >&2
    exit 1
  fi
done
