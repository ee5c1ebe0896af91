package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.question.rule.NumberReading;
import org.aidememoire.question.rule.NumberTolerance;
import org.aidememoire.question.rule.Numbers;
import org.aidememoire.question.rule.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A number, perhaps with a unit.
 *
 * @param accept the first is shown as the right answer and earns everything
 * @param units the first is the one in which {@code accept} is given; empty where only a number is
 *     asked for
 * @param unitCredit the share of the credit that hangs on a known unit, from 0 to 1; 0 where there
 *     are no units
 */
public record Numeric(Prompt prompt, List<Accepted> accept, List<Unit> units, double unitCredit)
    implements Question {
  public static final double DEFAULT_UNIT_CREDIT = 0.1;

  /**
   * @param credit the share that this value earns, above 0 and at most 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Accepted(
      BigDecimal value, @Nullable NumberTolerance tolerance, double credit, @Nullable String say) {
    public Accepted {
      value = Numbers.plain(value);
      new InvalidQuestion.Check().share(credit, "credit of an accepted value").done();
    }

    boolean allows(BigDecimal given) {
      return (tolerance == null ? NumberTolerance.NONE : tolerance).allows(value, given);
    }
  }

  /**
   * @param factor how much of the first unit one of this is
   * @param forms other ways to write it
   */
  public record Unit(String unit, BigDecimal factor, List<String> forms) {
    public Unit {
      factor = Numbers.plain(factor);
      forms = List.copyOf(forms);
      new InvalidQuestion.Check()
          .text(unit, "A unit")
          .that(factor.signum() > 0, "The factor of the unit \"%s\" must be above 0.", unit)
          .done();
    }

    boolean isWritten(String given) {
      Wording wording = Wording.of(given);
      return Wording.of(unit).agreesWith(wording)
          || forms.stream().anyMatch(form -> Wording.of(form).agreesWith(wording));
    }
  }

  public Numeric {
    accept = List.copyOf(accept);
    units = List.copyOf(units);
    new InvalidQuestion.Check()
        .that(!accept.isEmpty(), "A numeric question needs at least one accepted value.")
        .that(
            accept.isEmpty() || accept.getFirst().credit() == 1,
            "The first accepted value must earn everything.")
        .that(
            units.isEmpty() || units.getFirst().factor().compareTo(BigDecimal.ONE) == 0,
            "The factor of the first unit must be 1.")
        .that(
            unitCredit >= 0 && unitCredit <= 1, "The credit for the unit must lie between 0 and 1.")
        .that(!units.isEmpty() || unitCredit == 0, "Without units there is no credit for them.")
        .done();
  }

  /**
   * The best credit of an accepted value that {@link NumberTolerance allows} the given one, after
   * conversion into the first unit. Without a known unit the value is taken as if in the first, and
   * the share of the credit that hangs on the unit is lost (Moodle's numerical question: several
   * answers with their own error and grade, and a unit penalty; there the penalty may also be taken
   * from the total, here always from the answer's credit). The unit alone earns nothing. Computed
   * in decimal fractions without rounding.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    Response.Words words = response.as(Response.Words.class, this);
    if (!(NumberReading.of(words.text()) instanceof NumberReading.Read read)) {
      return new AnswerMark.ByParts(0, List.of());
    }
    Optional<Unit> unit = findUnit(read.unit());
    BigDecimal factor = unit.map(Unit::factor).orElse(BigDecimal.ONE);
    double credit = credit(read.value().multiply(factor));
    double forValue = credit * (1 - unitCredit);
    AnswerMark.Part value =
        new AnswerMark.Part("value", read.value().toPlainString(), credit == 1, forValue);
    if (units.isEmpty()) {
      boolean bare = read.unit().isEmpty();
      return new AnswerMark.ByParts(bare ? credit : 0, List.of(value));
    }
    double forUnit = unit.isPresent() ? credit * unitCredit : 0;
    String written = read.unit().isEmpty() ? null : read.unit();
    AnswerMark.Part part = new AnswerMark.Part("unit", written, unit.isPresent(), forUnit);
    double share = unit.isPresent() ? credit : forValue;
    return new AnswerMark.ByParts(share, List.of(value, part));
  }

  private double credit(BigDecimal given) {
    return findAccepted(given).map(Accepted::credit).orElse(0.0);
  }

  /** The accepted value that earns most among those that allow the given one. */
  private Optional<Accepted> findAccepted(BigDecimal given) {
    return accept.stream()
        .filter(accepted -> accepted.allows(given))
        .max(Comparator.comparingDouble(Accepted::credit));
  }

  /** What the student who gave this value is told. */
  @Override
  public List<String> saysTo(Response response) {
    return response instanceof Response.Words(String typed)
        ? findSay(typed).stream().toList()
        : List.of();
  }

  public Optional<String> findSay(String typed) {
    return NumberReading.of(typed) instanceof NumberReading.Read read
        ? findAccepted(
                read.value()
                    .multiply(findUnit(read.unit()).map(Unit::factor).orElse(BigDecimal.ONE)))
            .flatMap(accepted -> Optional.ofNullable(accepted.say()))
        : Optional.empty();
  }

  /** The unit that is written so; empty where it is not one of them. */
  public Optional<Unit> findUnit(String written) {
    return units.stream().filter(unit -> unit.isWritten(written)).findFirst();
  }

  /** The right value in the first unit, as it is to be shown. */
  public String expected() {
    String number = accept.getFirst().value().toPlainString();
    return units.isEmpty() ? number : number + " " + units.getFirst().unit();
  }

  /**
   * Written with a decimal point of no doubt: thousandths get a fourth place, so that they are not
   * taken for thousands.
   */
  @Override
  public Optional<Response> rightAnswer() {
    BigDecimal value = accept.getFirst().value();
    String number = (value.scale() == 3 ? value.setScale(4) : value).toPlainString();
    return Optional.of(
        new Response.Words(units.isEmpty() ? number : number + " " + units.getFirst().unit()));
  }
}
