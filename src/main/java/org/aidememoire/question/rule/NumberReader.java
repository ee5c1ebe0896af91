package org.aidememoire.question.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.question.rule.NumberReading.Why;

/** Reads one typed number; see {@link NumberReading}. */
final class NumberReader {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
  private static final String FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞";
  private static final Pattern SHAPE =
      Pattern.compile(
          "([-+]?) ?(\\d[\\d.,']*(?: \\d{3}(?!\\d)[\\d.,']*)*|[.,]\\d+)"
              + "((?: ?(?:e|[x*×·] ?10 ?\\^) ?[-+]?\\d{1,3}(?!\\d))?)((?:(?:^| )\\d{1,3}/\\d{1,3})?) ?(.*)");
  private static final Pattern FRACTION = Pattern.compile("(?: |^)(\\d{1,3})/(\\d{1,3})");
  private static final Pattern GROUPS =
      Pattern.compile("[1-9]\\d{0,2}(?:([.,' ])\\d{3})(?:\\1\\d{3})*");
  private static final Pattern DECIMAL = Pattern.compile("(.*?)[.,](\\d+)");
  private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  /** What goes on as a number does, and so is no unit. */
  private static final Pattern MORE = Pattern.compile("[-+\\d.,/*^']|e\\d");

  private static final int MOST_DIGITS = 60;

  private final String text;

  NumberReader(String typed) {
    text = Wording.of(withPowers(typed)).plain();
  }

  /** Before compatibility forms are folded: 10⁶ is no 106, and 3½ no 31/2. */
  private static String withPowers(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (RAISED.indexOf(c) >= 0 && plain.toString().stripTrailing().endsWith("10")) {
        plain.append('^');
      }
      if (FRACTIONS.indexOf(c) >= 0) {
        plain.append(' ');
      }
      plain.append(c);
    }
    return plain.toString();
  }

  NumberReading read() {
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.lookingAt()) {
      return fraction(BigDecimal.ZERO, fraction, text.substring(fraction.end()));
    }
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches() || matcher.group(2).length() > MOST_DIGITS) {
      return new NumberReading.Unread(Why.NO_NUMBER);
    }
    String digits = matcher.group(2).replaceFirst("[.,']$", "");
    if (EITHER.matcher(digits).matches() && matcher.group(3).isEmpty()) {
      return new NumberReading.Unread(Why.TWO_WAYS);
    }
    String plain = plain(digits);
    if (plain.isEmpty()) {
      return new NumberReading.Unread(Why.NO_NUMBER);
    }
    BigDecimal value = new BigDecimal(plain).scaleByPowerOfTen(power(matcher.group(3)));
    NumberReading read = withFraction(value, matcher.group(4), matcher.group(5));
    return matcher.group(1).equals("-") ? negated(read) : read;
  }

  private static NumberReading withFraction(BigDecimal whole, String fraction, String rest) {
    Matcher matcher = FRACTION.matcher(fraction);
    return matcher.matches() ? fraction(whole, matcher, rest) : read(whole, rest);
  }

  private static NumberReading fraction(BigDecimal whole, Matcher fraction, String rest) {
    BigDecimal below = new BigDecimal(fraction.group(2));
    if (below.signum() == 0) {
      return new NumberReading.Unread(Why.NO_NUMBER);
    }
    BigDecimal part = new BigDecimal(fraction.group(1)).divide(below, MathContext.DECIMAL64);
    return read(whole.add(part), rest.strip());
  }

  private static NumberReading read(BigDecimal value, String unit) {
    boolean another = MORE.matcher(unit).lookingAt();
    return another
        ? new NumberReading.Unread(Why.NO_NUMBER)
        : new NumberReading.Read(Numbers.plain(value), unit);
  }

  private static NumberReading negated(NumberReading reading) {
    return reading instanceof NumberReading.Read(BigDecimal value, String unit)
        ? new NumberReading.Read(value.negate(), unit)
        : reading;
  }

  /**
   * The digits with a decimal point and nothing between thousands; empty where they are muddled.
   */
  private static String plain(String digits) {
    if (digits.chars().allMatch(Character::isDigit)) {
      return digits;
    }
    if (GROUPS.matcher(digits).matches() && !EITHER.matcher(digits).matches()) {
      return digits.replaceAll("[.,' ]", "");
    }
    Matcher decimal = DECIMAL.matcher(digits);
    if (!decimal.matches()) {
      return "";
    }
    String whole = decimal.group(1);
    char point = digits.charAt(whole.length());
    boolean grouped = GROUPS.matcher(whole).matches() && whole.indexOf(point) < 0;
    boolean bare = whole.chars().allMatch(Character::isDigit);
    return bare || grouped ? "0" + whole.replaceAll("[.,' ]", "") + "." + decimal.group(2) : "";
  }

  private static int power(String written) {
    return written.isEmpty()
        ? 0
        : Integer.parseInt(written.replaceFirst("^ ?(?:e|[x*×·] ?10 ?\\^) ?", "").replace("+", ""));
  }
}
