package org.aidememoire.people.web;

import java.util.Arrays;
import java.util.Optional;
import org.aidememoire.people.TimeFactor;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How much more time somebody is to have. */
record AccommodationForm(@RestForm @Nullable String factor) {

  Optional<TimeFactor> findFactor() {
    return Arrays.stream(TimeFactor.values()).filter(one -> one.name().equals(factor)).findFirst();
  }
}
