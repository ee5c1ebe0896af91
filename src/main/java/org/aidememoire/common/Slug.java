package org.aidememoire.common;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A permanent, readable name in an address: lower-case letters, digits and single hyphens, 1 to 80
 * characters. Anything else is refused with an IllegalArgumentException.
 */
public record Slug(@JsonValue String value) implements Comparable<Slug> {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("Not a slug: lower-case letters, digits, hyphens");
    }
  }

  public static boolean isSlug(String text) {
    return text.length() <= LONGEST && SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
