/**
 * Who sends a request: the session that a browser's cookie stands for, checked by Quarkus's OIDC
 * and then believed for a moment, the ways in and out, and what is given back to who is out.
 * Imports {@code site} and {@code site.error}, and no feature.
 */
@NullMarked
package org.aidememoire.site.session;

import org.jspecify.annotations.NullMarked;
