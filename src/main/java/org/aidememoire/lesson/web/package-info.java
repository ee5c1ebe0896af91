/**
 * The lessons on offer and what each is about. May import any root package, and no other {@code
 * web}.
 */
@NullMarked
package org.aidememoire.lesson.web;

import org.jspecify.annotations.NullMarked;
