/**
 * Who is served when more people ask than the server can serve at once: what is handed over comes
 * before what is only looked at. Imports nothing of ours.
 */
@NullMarked
package org.aidememoire.site.turns;

import org.jspecify.annotations.NullMarked;
