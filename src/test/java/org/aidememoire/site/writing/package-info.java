@NullMarked
package org.aidememoire.site.writing;

import org.jspecify.annotations.NullMarked;
