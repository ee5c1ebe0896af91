package org.aidememoire.analysis;

import java.util.List;
import org.aidememoire.analysis.spelling.Spelled;
import org.aidememoire.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How often something was answered.
 *
 * @param verdict null where nobody says what is right
 * @param count how many answers say so
 * @param of how many answers there are
 * @param variants other spellings of typed words, which are among those counted
 */
public record Count(
    Label label, @Nullable Verdict verdict, int count, int of, List<Spelled.Variant> variants) {
  /** Of one or two answers nothing can be said. */
  private static final int FEWEST_ANSWERS = 3;

  private static final int ONE_IN = 3;

  public Count {
    variants = List.copyOf(variants);
  }

  public Count(Label label, @Nullable Verdict verdict, int count, int of) {
    this(label, verdict, count, of, List.of());
  }

  /** From 0 to 1; 0 where there are no answers. */
  public double share() {
    return of == 0 ? 0 : (double) count / of;
  }

  public boolean isRight() {
    return verdict == Verdict.RIGHT;
  }

  /** Whether it is wrong, and at least a third of the answers say so. */
  public boolean isPopularError() {
    return verdict == Verdict.WRONG && of >= FEWEST_ANSWERS && count * ONE_IN >= of;
  }
}
