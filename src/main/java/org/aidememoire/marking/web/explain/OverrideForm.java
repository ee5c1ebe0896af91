package org.aidememoire.marking.web.explain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.attempt.MarkOverride;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.FormErrors;
import org.aidememoire.common.Score;
import org.aidememoire.question.rule.NumberReading;
import org.aidememoire.site.Points;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Other points for one answer, as they were typed.
 *
 * @param question the id of the item
 * @param step the number of the state of the answer that the teacher saw, as text
 * @param override the id of the points that held when they saw it, as text
 */
record OverrideForm(
    @RestForm String question,
    @RestForm String step,
    @RestForm String override,
    @RestForm String points,
    @RestForm String reason) {
  static final OverrideForm NONE = new OverrideForm("", "", "", "", "");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  OverrideForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    question = Objects.requireNonNullElse(question, "");
    step = Objects.requireNonNullElse(step, "");
    override = Objects.requireNonNullElse(override, "");
    points = Objects.requireNonNullElse(points, "").strip();
    // Browsers send line ends as CR LF; NUL has no place in a text.
    reason = Objects.requireNonNullElse(reason, "").replace("\r\n", "\n").replace("\0", "").strip();
  }

  /** Whether it is about this item. */
  boolean isOf(MarkedItem marked) {
    return marked.item().id().equals(question);
  }

  FormErrors check(MarkedItem marked) {
    OverrideMessages words = Words.in(OverrideMessages.class);
    BigDecimal most = marked.score().possible();
    int length = reason.codePointCount(0, reason.length());
    return new FormErrors()
        .require(
            findPoints().filter(typed -> typed.compareTo(most) <= 0).isPresent(),
            "points",
            words.points_unreadable(Points.points(most), Points.points(most.multiply(HALF))))
        .require(length > 0, "reason", words.reason_missing())
        .require(
            length <= MarkOverride.LONGEST_REASON,
            "reason",
            words.reason_too_long(MarkOverride.LONGEST_REASON, length));
  }

  /** 0 or more; empty where they cannot be read so. */
  Optional<BigDecimal> findPoints() {
    return NumberReading.of(points) instanceof NumberReading.Read(BigDecimal value, String unit)
            && unit.isEmpty()
            && value.signum() >= 0
            && value.scale() <= Score.PLACES
        ? Optional.of(value)
        : Optional.empty();
  }

  /** What is no number is nothing that a teacher can have seen. */
  MarkOverride.On seen() {
    return new MarkOverride.On(question, (int) number(step), number(override));
  }

  private static long number(String text) {
    return NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
  }

  static FormErrors changed() {
    return new FormErrors()
        .require(false, "points", Words.in(OverrideMessages.class).answer_changed());
  }
}
