/**
 * Starts what the server needs on one machine: PostgreSQL, Keycloak with sample accounts, and the
 * server itself. Used by {@code bin/start}, {@code bin/dev} and by the tests; never packaged. May
 * import {@code testing.Classroom} only.
 */
@NullMarked
package org.aidememoire.local;

import org.jspecify.annotations.NullMarked;
