#!/bin/sh
# Run once by PostgreSQL's image, when its data directory is new: for each service a role that may do nothing but own its database,
# and a database that nobody else may enter.
set -eu
for service in targets projects glossary reports; do
  psql --no-psqlrc --set=ON_ERROR_STOP=1 --quiet --username="${POSTGRES_USER:-postgres}" --dbname=postgres \
    --set=name="gwr_$service" --set=password="$(cat "/run/secrets/${service}_password")" <<'SQL'
create role :"name" login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 60 password :'password';
create database :"name" owner :"name" encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' template template0;
revoke all on database :"name" from public;
SQL
done
