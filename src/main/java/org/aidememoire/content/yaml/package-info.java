/**
 * Text and YAML as authors write it, with the line of every key and value kept, checked against the
 * published schemas. Imports {@code common}.
 */
@NullMarked
package org.aidememoire.content.yaml;

import org.jspecify.annotations.NullMarked;
