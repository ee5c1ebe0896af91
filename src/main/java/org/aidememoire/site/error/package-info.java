/**
 * What is answered where a request fails, whatever the reason: a page to a person, JSON to a
 * script. Imports {@code site}, {@code site.trouble} and {@code site.turns}.
 */
@NullMarked
package org.aidememoire.site.error;

import org.jspecify.annotations.NullMarked;
