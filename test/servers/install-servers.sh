#!/bin/sh
# Installs the mail server that the tests run against, and the browser that HTML mails are held against, where they are missing. Debian
# and its kin; as root.
set -eu
missing=
for package in dovecot-core dovecot-imapd dovecot-lmtpd openssl chromium-headless-shell fonts-dejavu-core; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" -ne 0 ]; then
  echo "Missing packages:$missing. Install them as root: apt-get update && apt-get install$missing" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
# A package that starts its own server would take the usual ports.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  trap 'rm -f "$policy"' EXIT
fi
apt-get update -q
# shellcheck disable=SC2086
apt-get install -y -q --no-install-recommends $missing
