/**
 * Who sends a request: the session that a browser's cookie stands for, checked by Quarkus's OIDC
 * and then believed for a moment. May import no feature.
 */
@NullMarked
package org.aidememoire.site.session;

import org.jspecify.annotations.NullMarked;
