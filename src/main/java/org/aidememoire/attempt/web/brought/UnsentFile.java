package org.aidememoire.attempt.web.brought;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file that outbox.js writes. Anybody may have written or changed it.
 *
 * @param answers with the forms' own fields
 */
record UnsentFile(@Nullable String format, @Nullable List<@Nullable Entry> answers) {
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
      @Nullable String at) {
    /** Nothing was written with this platform before. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Pattern KEY =
        Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** By how much the clock of a device may be ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    boolean isFor(String wanted) {
      return action != null && (action.equals(wanted) || action.endsWith(wanted));
    }

    /** The file may say null in the place of anything. */
    private static boolean isPair(@Nullable List<String> field) {
      return field != null && field.size() == 2 && field.stream().allMatch(Objects::nonNull);
    }

    boolean hasKey() {
      return key != null && KEY.matcher(key).matches();
    }

    MultivaluedMap<String, String> form() {
      MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
      if (fields != null) {
        fields.stream()
            .filter(Entry::isPair)
            .forEach(field -> form.add(field.getFirst(), field.getLast()));
      }
      form.putSingle("key", key == null ? "" : key);
      form.putSingle("follows", follows == null ? "0" : follows.toString());
      return form;
    }

    /** When it was written, by the device's word; empty where that says nothing that can be. */
    Optional<Instant> findTime(Instant now) {
      try {
        return Optional.ofNullable(at)
            .map(Instant::parse)
            .filter(time -> time.isAfter(EARLIEST) && time.isBefore(now.plus(AHEAD)));
      } catch (DateTimeParseException noTime) {
        return Optional.empty();
      }
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
        : answers.stream()
            .filter(Objects::nonNull)
            .filter(entry -> entry.isFor(path))
            .limit(MOST_ANSWERS)
            .toList();
  }
}
