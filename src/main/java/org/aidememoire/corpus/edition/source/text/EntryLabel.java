package org.aidememoire.corpus.edition.source.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * The number, letter or bullet with which an entry of a list or a note begins.
 *
 * @param shape the signs around it, such as {@code (a)} or {@code 1.}: entries of one list agree
 * @param ordinal the entry's place in its list; 0 for a bullet
 * @param length how many code points of the line the label takes, with the space after it
 */
public record EntryLabel(String shape, int ordinal, int length) {
  private static final Pattern BULLET = Pattern.compile("[*•·‣▪-]\\s+");
  private static final Pattern LABEL =
      Pattern.compile("([(\\[]?)([0-9]{1,3}|[a-zA-Z]|[ivx]{1,5})([.)\\]])\\s+");

  public static Optional<EntryLabel> find(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      return Optional.of(new EntryLabel("*", 0, bullet.end()));
    }
    Matcher label = LABEL.matcher(line);
    return label.lookingAt() ? Optional.of(of(label)) : Optional.empty();
  }

  public boolean isBullet() {
    return ordinal == 0;
  }

  public boolean isNumber() {
    return shape.equals("1.") || shape.equals("[1]");
  }

  /** Whether this is the entry that follows on the other in one list. */
  public boolean follows(EntryLabel other) {
    boolean next = isBullet() ? other.isBullet() : ordinal == other.ordinal + 1;
    return next && shape.equals(other.shape);
  }

  private static EntryLabel of(Matcher label) {
    String sign = label.group(2);
    String shape = label.group(1) + kind(sign) + label.group(3);
    return new EntryLabel(shape, ordinal(sign), label.end());
  }

  private static String kind(String sign) {
    char first = sign.charAt(0);
    if (Character.isDigit(first)) {
      return "1";
    }
    return sign.length() > 1 ? "i" : Character.isUpperCase(first) ? "A" : "a";
  }

  private static int ordinal(String sign) {
    char first = sign.charAt(0);
    if (Character.isDigit(first)) {
      return Integer.parseInt(sign) + 1;
    }
    return sign.length() > 1 ? PageNumber.value(sign) : Character.toLowerCase(first) - 'a' + 1;
  }
}
