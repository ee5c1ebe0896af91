package org.aidememoire.marking.web.repair;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.marking.repair.VersionMove.Marks;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What a form says is to be done.
 *
 * @param question the id of the question; empty for a move
 * @param kind what is to be done to it, or for a move to the marks
 * @param version the number of the version that was looked at, as text
 * @param key made with the form: the same form is heeded once
 */
record RepairForm(
    @RestForm String question,
    @RestForm String kind,
    @RestForm String version,
    @RestForm String key) {

  RepairForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    question = Objects.requireNonNullElse(question, "").replace("\0", "");
    kind = Objects.requireNonNullElse(kind, "");
    version = Objects.requireNonNullElse(version, "");
    key = Objects.requireNonNullElse(key, "");
  }

  Optional<Amendment.Kind> findKind() {
    return KindWords.find(Amendment.Kind.class, kind);
  }

  Optional<Marks> findMarks() {
    return KindWords.find(Marks.class, kind);
  }

  Optional<UUID> findKey() {
    try {
      return Optional.of(UUID.fromString(key));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
