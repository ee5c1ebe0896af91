package org.aidememoire.people.web;

import java.util.Arrays;
import java.util.Optional;
import org.aidememoire.people.TimeFactor;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * How much more time somebody is to have.
 *
 * @param resume sent where they are to go on with what was handed in for them
 */
record AccommodationForm(@RestForm @Nullable String factor, @RestForm @Nullable String resume) {

  boolean resumes() {
    return resume != null;
  }

  Optional<TimeFactor> findFactor() {
    return Arrays.stream(TimeFactor.values()).filter(one -> one.name().equals(factor)).findFirst();
  }
}
