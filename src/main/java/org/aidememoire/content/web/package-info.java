/**
 * What administrators see of the content files. May import any root package, and no other {@code
 * web}.
 */
@NullMarked
package org.aidememoire.content.web;

import org.jspecify.annotations.NullMarked;
