package org.aidememoire.attempt.web.brought;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that outbox.js writes. Anybody may have written or changed it.
 *
 * @param answers with the forms' own fields
 */
record UnsentFile(@Nullable String format, @Nullable List<Entry> answers) {
  static final int MOST_ANSWERS = 500;
  private static final String FORMAT = "aide-memoire-unsent-answers";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** One answer: where it was going, and what the form said. */
  record Entry(
      @Nullable String action,
      @Nullable String key,
      @Nullable Integer follows,
      @Nullable List<List<String>> fields,
      @Nullable Instant at) {

    boolean isFor(String wanted) {
      return action != null && (action.equals(wanted) || action.endsWith(wanted));
    }

    MultivaluedMap<String, String> form() {
      MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
      if (fields != null) {
        fields.stream()
            .filter(field -> field.size() == 2)
            .forEach(field -> form.add(field.getFirst(), field.getLast()));
      }
      form.putSingle("key", key == null ? "" : key);
      form.putSingle("follows", follows == null ? "0" : follows.toString());
      return form;
    }
  }

  /** Empty where the text is no such file. */
  static Optional<UnsentFile> read(String unsafeText) {
    try {
      return Optional.ofNullable(MAPPER.readValue(unsafeText, UnsentFile.class))
          .filter(file -> FORMAT.equals(file.format()) && file.answers() != null);
    } catch (JsonProcessingException noSuchFile) {
      return Optional.empty();
    }
  }

  /** Those that were going to this address. */
  List<Entry> answersTo(String path) {
    return answers == null
        ? List.of()
        : answers.stream().filter(entry -> entry.isFor(path)).limit(MOST_ANSWERS).toList();
  }
}
