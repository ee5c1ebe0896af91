/**
 * Who somebody is and what they may do. A person's key is issuer and subject, never an e-mail
 * address. Imports {@code common} only.
 */
@NullMarked
package org.aidememoire.people;

import org.jspecify.annotations.NullMarked;
