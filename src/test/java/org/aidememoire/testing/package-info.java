/**
 * What every test may use: the real services behind a {@code @QuarkusTest}, real sign-in, a browser
 * and one named cast. May import {@code local}.
 */
@NullMarked
package org.aidememoire.testing;

import org.jspecify.annotations.NullMarked;
