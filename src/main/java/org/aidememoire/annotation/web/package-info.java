/**
 * A person's own highlights and notes: making, changing, listing and taking them along. Shows HTML,
 * Markdown and Web Annotations; may use any root package, but no other {@code web}.
 */
@NullMarked
package org.aidememoire.annotation.web;

import org.jspecify.annotations.NullMarked;
