#!/usr/bin/env bash
# Run once by the image of PostgreSQL, on an empty folder: the database, the user zonegraph, who owns it and is no
# superuser, and the user zonegraph_reader, who can only read it.
set -euo pipefail

run() { psql --no-psqlrc --set ON_ERROR_STOP=1 --username postgres "$@"; }

run --dbname postgres --command 'CREATE DATABASE zonegraph'
run --dbname zonegraph --file /roles.sql
for role in zonegraph zonegraph_reader; do
    run --dbname zonegraph --set role="$role" --set password="$(< "/run/secrets/database/$role")" << 'SQL'
ALTER ROLE :"role" PASSWORD :'password';
SQL
done
