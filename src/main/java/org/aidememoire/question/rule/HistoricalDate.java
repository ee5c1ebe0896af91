package org.aidememoire.question.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as historians know it: to the day, the month or the year, perhaps only about, and perhaps
 * with a beginning and an end. Written as in the Extended Date/Time Format (ISO 8601-2:2019, level
 * 1) with one sign of our own, {@code ..} without brackets:
 *
 * <ul>
 *   <li>{@code 1954-11-29}, {@code 1954-11}, {@code 1954}
 *   <li>{@code 1954~} (also {@code ~1954}): about 1954
 *   <li>{@code 1954-03/1954-05}: a stretch of time with this beginning and this end
 *   <li>{@code 1954-03..1954-05}: some time within
 * </ul>
 *
 * @param to the same as {@code from} where it is {@link Extent#ONE} date
 */
public record HistoricalDate(DatePoint from, DatePoint to, Extent extent, boolean circa) {
  private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** How beginning and end belong together. */
  public enum Extent {
    ONE(""),
    /** From its beginning to its end. */
    PERIOD("/"),
    /** At one time between them. */
    WITHIN("..");

    private final String sign;

    Extent(String sign) {
      this.sign = sign;
    }
  }

  public HistoricalDate {
    if (to.last().isBefore(from.first())) {
      throw new IllegalArgumentException("A date cannot end before it begins");
    }
  }

  public static HistoricalDate one(DatePoint point) {
    return new HistoricalDate(point, point, Extent.ONE, false);
  }

  /** Throws IllegalArgumentException with a sentence for its author where it is not one. */
  @JsonCreator
  public static HistoricalDate of(String text) {
    String plain = text.replace("~", "").strip();
    boolean circa = text.indexOf('~') >= 0;
    for (Extent extent : new Extent[] {Extent.PERIOD, Extent.WITHIN}) {
      int at = plain.indexOf(extent.sign);
      if (at >= 0) {
        DatePoint from = point(plain.substring(0, at), text);
        DatePoint to = point(plain.substring(at + extent.sign.length()), text);
        return new HistoricalDate(from, to, extent, circa);
      }
    }
    DatePoint point = point(plain, text);
    return new HistoricalDate(point, point, Extent.ONE, circa);
  }

  private static DatePoint point(String plain, String text) {
    Matcher matcher = POINT.matcher(plain);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a date: write 1954-11-29, 1954-11, 1954, ~1954, 1954-03/1954-05 or 1954-03..1954-05."
              .formatted(text));
    }
    try {
      return new DatePoint(Integer.parseInt(matcher.group(1)), part(matcher, 2), part(matcher, 3));
    } catch (IllegalArgumentException noSuchDay) {
      throw new IllegalArgumentException(
          "No calendar has the date \"%s\".".formatted(text), noSuchDay);
    }
  }

  private static int part(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The first day it can mean. */
  public LocalDate first() {
    return from.first();
  }

  /** The last day it can mean. */
  public LocalDate last() {
    return to.last();
  }

  @JsonValue
  @Override
  public String toString() {
    String about = circa ? "~" : "";
    return extent == Extent.ONE ? from + about : from + about + extent.sign + to + about;
  }
}
