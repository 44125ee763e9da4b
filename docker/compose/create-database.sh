#!/usr/bin/env bash
# Run once by the image of PostgreSQL, on an empty folder: the user zonegraph, who is no superuser, and its database.
set -euo pipefail

psql --no-psqlrc --set ON_ERROR_STOP=1 --set password="$(< /run/secrets/database/zonegraph)" \
    --username postgres --dbname postgres << 'SQL'
CREATE ROLE zonegraph LOGIN PASSWORD :'password';
CREATE DATABASE zonegraph OWNER zonegraph;
REVOKE CONNECT ON DATABASE zonegraph FROM PUBLIC;
SQL
