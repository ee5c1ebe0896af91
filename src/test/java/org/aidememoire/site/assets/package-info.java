@NullMarked
package org.aidememoire.site.assets;

import org.jspecify.annotations.NullMarked;
