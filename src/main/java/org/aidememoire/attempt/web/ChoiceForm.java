package org.aidememoire.attempt.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.attempt.AnswerChoice;
import org.jspecify.annotations.Nullable;

/** What the forms of a {@link ChoiceCard} send. */
public final class ChoiceForm {
  private ChoiceForm() {}

  /** Empty where no form of ours could have sent it. */
  public static Optional<AnswerChoice> read(MultivaluedMap<String, String> fields) {
    try {
      return Optional.of(
          new AnswerChoice(
              text(fields.getFirst("question")),
              UUID.fromString(text(fields.getFirst("key"))),
              Integer.parseInt(text(fields.getFirst("step"))),
              Integer.parseInt(text(fields.getFirst("holds"))),
              Integer.parseInt(text(fields.getFirst("newest")))));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
