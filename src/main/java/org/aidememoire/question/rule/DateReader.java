package org.aidememoire.question.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.question.rule.DateReading.Why;
import org.aidememoire.question.rule.HistoricalDate.Extent;
import org.jspecify.annotations.Nullable;

/** Reads one typed date; see {@link DateReading}. */
final class DateReader {
  private static final Pattern CIRCA =
      Pattern.compile(
          "^(?:~|c(?:a|irca)?\\.?(?=[ \\d])|(?:about|around|approximately|approx\\.?|roughly"
              + "|hacia|alrededor de|aproximadamente|en torno a|cerca de) ) ?");
  private static final Pattern BETWEEN = Pattern.compile("(?:between|entre) (.+) (?:and|y) (.+)");
  private static final Pattern FROM_TO =
      Pattern.compile("(?:from|desde|de|del) (.+) (?:to|until|till|through|hasta|a|al) (.+)");
  private static final Pattern TO =
      Pattern.compile("(.+?)(?: (?:to|until|till|hasta|a|al) | - ?|\\.\\.)(.+)");
  private static final Pattern SLASH = Pattern.compile("([^/]+)/([^/]+)");
  private static final Pattern HYPHEN = Pattern.compile("([^-]+)-([^-]+)");
  private static final Pattern SHORT_YEARS = Pattern.compile("(\\d\\d)(\\d\\d)-(\\d\\d)");
  private static final int MONTHS = 12;

  private final String text;
  private final boolean circa;
  private @Nullable Why why;

  DateReader(String typed) {
    String plain = Wording.of(typed).withoutStop().plain();
    String after = CIRCA.matcher(plain).replaceFirst("");
    text = after.replace("~", "").strip();
    circa = !after.equals(plain) || after.indexOf('~') >= 0;
  }

  DateReading read() {
    Optional<HistoricalDate> date = readDate();
    Why reason = why;
    if (reason != null || date.isEmpty()) {
      return new DateReading.Unread(reason == null ? Why.NO_DATE : reason);
    }
    return new DateReading.Read(date.get());
  }

  private Optional<HistoricalDate> readDate() {
    if (DatePieces.isOne(text)) {
      return readOne(text);
    }
    Matcher years = SHORT_YEARS.matcher(text);
    if (years.matches() && Integer.parseInt(years.group(3)) > MONTHS) {
      return readRange(
          years.group(1) + years.group(2), years.group(1) + years.group(3), Extent.PERIOD);
    }
    return readRange(BETWEEN, Extent.WITHIN)
        .or(() -> readRange(FROM_TO, Extent.PERIOD))
        .or(() -> readRange(TO, Extent.PERIOD))
        .or(() -> readRange(SLASH, Extent.PERIOD))
        .or(() -> readRange(HYPHEN, Extent.PERIOD))
        .or(() -> why == null ? readOne(text) : Optional.empty());
  }

  private Optional<HistoricalDate> readOne(String part) {
    return DatePieces.of(part, this::fault)
        .flatMap(this::point)
        .map(point -> new HistoricalDate(point, point, Extent.ONE, circa));
  }

  private Optional<HistoricalDate> readRange(Pattern pattern, Extent extent) {
    Matcher matcher = pattern.matcher(text);
    return why == null && matcher.matches()
        ? readRange(matcher.group(1).strip(), matcher.group(2).strip(), extent)
        : Optional.empty();
  }

  /** What one end leaves out, the other says: "3-5 March 1954", "March 1954 to May". */
  private Optional<HistoricalDate> readRange(String left, String right, Extent extent) {
    Optional<DatePieces> from = DatePieces.of(left, this::fault);
    Optional<DatePieces> to = DatePieces.of(right, this::fault);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Optional<DatePoint> first = point(from.get().completedBy(to.get()));
    Optional<DatePoint> last = point(to.get().completedBy(from.get()));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get().last().isBefore(first.get().first())) {
      fault(Why.BACKWARDS);
      return Optional.empty();
    }
    return Optional.of(new HistoricalDate(first.get(), last.get(), extent, circa));
  }

  private Optional<DatePoint> point(DatePieces pieces) {
    if (pieces.year() == 0) {
      fault(Why.NO_YEAR);
      return Optional.empty();
    }
    if (pieces.day() > 0 && pieces.month() == 0) {
      fault(Why.NO_DATE);
      return Optional.empty();
    }
    try {
      return Optional.of(new DatePoint(pieces.year(), pieces.month(), pieces.day()));
    } catch (IllegalArgumentException noSuchDay) {
      fault(Why.NO_SUCH_DAY);
      return Optional.empty();
    }
  }

  /** The first fault is the one to tell. */
  private void fault(Why reason) {
    if (why == null) {
      why = reason;
    }
  }
}
