/**
 * Styles and scripts under addresses that change with their contents, so that browsers may keep
 * them for good. May import nothing of ours.
 */
@NullMarked
package org.aidememoire.site.assets;

import org.jspecify.annotations.NullMarked;
