package org.aidememoire.faults.history;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.aidememoire.faults.history.Stored.StoredStep;
import org.aidememoire.question.QuestionJson;

/** What a receipt has to say of answers, worked out by itself: see docs/nothing-is-lost.md. */
final class Checksum {
  private Checksum() {}

  /** SHA-256 over item and answer, a line each, in the order of the items' ids. */
  static String of(Collection<StoredStep> counted) {
    String lines =
        counted.stream()
            .sorted(comparing(StoredStep::item))
            .map(step -> step.item() + "\n" + written(step) + "\n")
            .collect(Collectors.joining());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The database writes JSON in its own way. */
  private static String written(StoredStep step) {
    return QuestionJson.writeAnswer(QuestionJson.readAnswer(step.answer()));
  }
}
