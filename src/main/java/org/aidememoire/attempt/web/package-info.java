/**
 * What the pages share on which students work: their heads, forms, words and paths. The pages
 * themselves are in the children, which import this and any root, and no other feature's {@code
 * web}.
 */
@NullMarked
package org.aidememoire.attempt.web;

import org.jspecify.annotations.NullMarked;
