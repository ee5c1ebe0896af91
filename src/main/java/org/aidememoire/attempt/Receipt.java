package org.aidememoire.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.question.QuestionJson;

/**
 * What a student can keep as proof of a hand-in.
 *
 * @param answers how many items had an answer in time
 * @param checksum of exactly those answers, so that nobody can say they were others
 */
public record Receipt(Instant handedInAt, long answers, String checksum) {

  /** SHA-256, in hexadecimal digits, of the answers in the order of their question ids. */
  static String checksum(Map<String, Step> counted) {
    MessageDigest digest = sha256();
    new TreeMap<>(counted)
        .forEach(
            (question, step) -> {
              String line = question + "\n" + QuestionJson.writeAnswer(step.answer()) + "\n";
              digest.update(line.getBytes(StandardCharsets.UTF_8));
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
