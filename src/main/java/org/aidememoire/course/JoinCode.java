package org.aidememoire.course;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which students join a course: eight letters and digits that are hard to mistake for
 * one another when read from a board, about 38 bits.
 */
public record JoinCode(String value) {
  private static final String ALPHABET = "BCDFGHJKMNPQRSTVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public JoinCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a join code");
    }
  }

  static JoinCode random() {
    return new JoinCode(
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .collect(
                StringBuilder::new,
                (code, index) -> code.append(ALPHABET.charAt(index)),
                StringBuilder::append)
            .toString());
  }

  /** Reads what somebody typed: case, spaces and hyphens do not matter. */
  public static Optional<JoinCode> read(String typed) {
    String clean = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return SHAPE.matcher(clean).matches() ? Optional.of(new JoinCode(clean)) : Optional.empty();
  }

  /** The code in two groups of four, as it is written on a board. */
  @Override
  public String toString() {
    return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
  }
}
