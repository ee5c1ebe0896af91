package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever its type.
 *
 * @param id permanent within its lesson; shaped like a slug
 * @param ask what the student is asked
 * @param points what a full answer earns, from 0 to 1,000 with at most four decimal places
 * @param evidence how words of the document attached to the answer are marked; null where the
 *     question does not ask for any
 * @param explain shown with the right answer, once that may be seen
 * @param certainty whether the student is asked how sure they are, whatever the quiz asks elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Prompt(
    String id,
    String ask,
    BigDecimal points,
    @Nullable EvidenceRule evidence,
    @Nullable String explain,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean certainty) {
  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);
  private static final int PLACES = 4;

  @JsonCreator
  public Prompt {
    points = plain(points);
    new InvalidQuestion.Check()
        .id(id)
        .text(ask, "The question")
        .that(
            points.signum() >= 0 && points.compareTo(MOST_POINTS) <= 0,
            "The points must lie between 0 and 1000.")
        .that(points.scale() <= PLACES, "The points may have four decimal places at most.")
        .done();
  }

  /** A question that does not ask how sure the student is. */
  public Prompt(
      String id,
      String ask,
      BigDecimal points,
      @Nullable EvidenceRule evidence,
      @Nullable String explain) {
    this(id, ask, points, evidence, explain, false);
  }

  /** A question worth one point that asks for no evidence. */
  public static Prompt of(String id, String ask) {
    return new Prompt(id, ask, BigDecimal.ONE, null, null);
  }

  public Optional<EvidenceRule> evidenceRule() {
    return Optional.ofNullable(evidence);
  }

  /** One way to write each number, so that 1.0 and 1 make the same question and the same JSON. */
  private static BigDecimal plain(BigDecimal points) {
    BigDecimal stripped = points.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
