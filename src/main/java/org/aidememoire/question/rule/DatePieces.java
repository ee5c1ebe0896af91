package org.aidememoire.question.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.question.rule.DateReading.Why;

/**
 * Year, month and day as far as one typed end of a date says them, not yet looked up in a calendar.
 *
 * @param year 0 where it is not said; the same for {@code month} and {@code day}
 */
record DatePieces(int year, int month, int day) {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{3,4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{3,4})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{3,4})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|o)?");
  private static final Pattern YEAR = Pattern.compile("\\d{3,4}");
  private static final Set<String> SILENT =
      Set.of("of", "the", "de", "del", "el", "on", "in", "en", "year", "ano", "dia", "mes");
  private static final List<Set<String>> MONTHS =
      List.of(
          Set.of("january", "enero"),
          Set.of("february", "febrero"),
          Set.of("march", "marzo"),
          Set.of("april", "abril"),
          Set.of("may", "mayo"),
          Set.of("june", "junio"),
          Set.of("july", "julio"),
          Set.of("august", "agosto"),
          Set.of("september", "septiembre", "setiembre"),
          Set.of("october", "octubre"),
          Set.of("november", "noviembre"),
          Set.of("december", "diciembre"));
  private static final int SHORTEST_NAME = 3;

  /** Whether the text has the shape of a single date in numbers, however it is separated. */
  static boolean isOne(String text) {
    Matcher iso = YEAR_FIRST.matcher(text);
    boolean isIso =
        iso.matches() && (iso.group(3) == null || Integer.parseInt(iso.group(3)) <= MONTHS.size());
    return isIso || YEAR_LAST.matcher(text).matches() || MONTH_AND_YEAR.matcher(text).matches();
  }

  static Optional<DatePieces> of(String text, Consumer<Why> fault) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Optional.of(
          new DatePieces(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4)));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return yearLast(yearLast, fault);
    }
    Matcher monthAndYear = MONTH_AND_YEAR.matcher(text);
    return monthAndYear.matches()
        ? Optional.of(new DatePieces(number(monthAndYear, 2), number(monthAndYear, 1), 0))
        : inWords(text, fault);
  }

  /** Full stops stand between day and month in that order; elsewhere the numbers must tell. */
  private static Optional<DatePieces> yearLast(Matcher matcher, Consumer<Why> fault) {
    int first = number(matcher, 1);
    int second = number(matcher, 3);
    boolean dayFirst = matcher.group(2).equals(".") || first > MONTHS.size() || first == second;
    if (!dayFirst && second <= MONTHS.size()) {
      fault.accept(Why.WHICH_ORDER);
      return Optional.empty();
    }
    return Optional.of(
        dayFirst
            ? new DatePieces(number(matcher, 4), second, first)
            : new DatePieces(number(matcher, 4), first, second));
  }

  private static Optional<DatePieces> inWords(String text, Consumer<Why> fault) {
    DatePieces pieces = new DatePieces(0, 0, 0);
    for (String word : text.split("[ ,.]+")) {
      Optional<DatePieces> more = SILENT.contains(word) ? Optional.of(pieces) : pieces.with(word);
      if (more.isEmpty()) {
        fault.accept(Why.NO_DATE);
        return Optional.empty();
      }
      pieces = more.get();
    }
    return Optional.of(pieces);
  }

  private Optional<DatePieces> with(String word) {
    int named = monthNamed(word);
    Matcher dayWord = DAY.matcher(word);
    if (named > 0) {
      return month == 0 ? Optional.of(new DatePieces(year, named, day)) : Optional.empty();
    }
    if (dayWord.matches()) {
      return day == 0
          ? Optional.of(new DatePieces(year, month, number(dayWord, 1)))
          : Optional.empty();
    }
    return year == 0 && YEAR.matcher(word).matches()
        ? Optional.of(new DatePieces(Integer.parseInt(word), month, day))
        : Optional.empty();
  }

  private static int monthNamed(String word) {
    if (word.length() < SHORTEST_NAME) {
      return 0;
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).stream().anyMatch(name -> name.startsWith(word))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** What this end leaves out because the other says it. */
  DatePieces completedBy(DatePieces other) {
    int sameYear = year == 0 ? other.year : year;
    int sameMonth = month == 0 && day > 0 ? other.month : month;
    return new DatePieces(sameYear, sameMonth, day);
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
