@NullMarked
package org.aidememoire.site.session;

import org.jspecify.annotations.NullMarked;
