/**
 * The ways that students and teachers take through the product, in a real browser against the real
 * sign-in server. Every page that they cross is looked at: by axe, for errors in the console, and
 * on a narrow screen. May import {@code testing}.
 */
@NullMarked
package org.aidememoire.journeys;

import org.jspecify.annotations.NullMarked;
