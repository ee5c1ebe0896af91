/**
 * Reads a folder of content from disk, reports what is wrong with it, all of it at once, each
 * finding with its file and line, and takes what is right over into the database. Imports {@code
 * common}, {@code corpus} and {@code lesson}; what a document and a lesson say is read by the
 * children.
 */
@NullMarked
package org.aidememoire.content;

import org.jspecify.annotations.NullMarked;
