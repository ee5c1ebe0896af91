/**
 * What {@code bin/bench} runs: the packaged server under load, with what it costs. Imports {@code
 * local}; the load itself comes from {@code src/bench}.
 */
@NullMarked
package org.aidememoire.bench;

import org.jspecify.annotations.NullMarked;
