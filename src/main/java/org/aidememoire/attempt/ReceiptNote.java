package org.aidememoire.attempt;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A receipt as a student keeps it: one line of text that says of which attempt it is. It may have
 * been changed; only the record tells.
 */
public record ReceiptNote(long attemptId, Receipt receipt) {
  private static final Pattern LINE =
      Pattern.compile(
          "Aide-Mémoire receipt: attempt ([0-9]{1,18}), handed in ([0-9T:.-]{16,40}(?:Z|[+-][0-9:]{5,8})),"
              + " answers ([0-9]{1,6}), checksum ([0-9a-f]{64})");

  /** Wherever the line stands in a text, also broken into several. */
  public static Optional<ReceiptNote> read(String unsafeText) {
    Matcher line = LINE.matcher(unsafeText.replaceAll("\\s+", " "));
    return line.find() ? read(line) : Optional.empty();
  }

  private static Optional<ReceiptNote> read(Matcher line) {
    try {
      Receipt receipt =
          new Receipt(
              OffsetDateTime.parse(line.group(2)).toInstant(),
              Long.parseLong(line.group(3)),
              line.group(4));
      return Optional.of(new ReceiptNote(Long.parseLong(line.group(1)), receipt));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  /**
   * The same in every language: a program reads it.
   *
   * @param zone whose clocks its time shows; it is the same time in every zone
   */
  public String line(ZoneId zone) {
    return "Aide-Mémoire receipt: attempt %d, handed in %s, answers %d, checksum %s"
        .formatted(
            attemptId,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(receipt.handedInAt().atZone(zone)),
            receipt.answers(),
            receipt.checksum());
  }
}
