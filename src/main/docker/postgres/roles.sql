-- Run once by the PostgreSQL image, when its data folder is empty: the databases and the roles.
-- Passwords come from the environment of the container.
\getenv owner_password AIDE_MEMOIRE_OWNER_PASSWORD
\getenv app_password AIDE_MEMOIRE_APP_PASSWORD
\getenv keycloak_password KEYCLOAK_DB_PASSWORD

-- Owns every table and runs the migrations; no running server signs in as this role.
CREATE ROLE aide_memoire_owner LOGIN PASSWORD :'owner_password';
-- The server's role: owns nothing; the migrations grant it what it needs, table by table.
CREATE ROLE aide_memoire_app LOGIN PASSWORD :'app_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';

CREATE DATABASE aide_memoire OWNER aide_memoire_owner;
CREATE DATABASE keycloak OWNER keycloak;

-- Each role may enter its own database only.
REVOKE ALL ON DATABASE aide_memoire, keycloak, postgres FROM PUBLIC;
GRANT CONNECT ON DATABASE aide_memoire TO aide_memoire_app;
