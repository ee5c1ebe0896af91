package org.aidememoire.question;

import java.util.List;
import java.util.Optional;
import org.aidememoire.question.rule.Overlap;
import org.jspecify.annotations.Nullable;

/** How a response was marked, with everything needed to explain it. */
public sealed interface AnswerMark {

  /** Of the answer's credit, from 0 to 1; 0 while a person has not judged it. */
  double share();

  default Verdict verdict() {
    return switch (this) {
      case Unanswered u -> Verdict.MISSING;
      case Waiting w -> Verdict.WAITING;
      case ByParts p -> Verdict.of(p.share);
      case ByWording w -> Verdict.of(w.share);
      case ByPassage p -> Verdict.of(p.share);
      case ByRubric r -> Verdict.of(r.share);
    };
  }

  /** There was nothing to mark. */
  record Unanswered() implements AnswerMark {
    @Override
    public double share() {
      return 0;
    }
  }

  /** A person has to judge it. */
  record Waiting() implements AnswerMark {
    @Override
    public double share() {
      return 0;
    }
  }

  /**
   * Options, pairs or neighbours, each marked by itself.
   *
   * @param parts in the question's order; for an ordering in the student's
   */
  record ByParts(double share, List<Part> parts) implements AnswerMark {
    public ByParts {
      parts = List.copyOf(parts);
    }

    /** The part with this id, where it was marked. */
    public Optional<Part> findPart(String id) {
      return parts.stream().filter(part -> part.id.equals(id)).findFirst();
    }
  }

  /**
   * @param id the option; the prompt of a pair; the entry that stands before its neighbour
   * @param given the option if it was chosen, the answer paired with the prompt, the neighbour that
   *     was put after the entry; null where there is none
   * @param right whether the student did here what the question's author expects
   * @param credit what the part adds to the share, or takes from it, before rules about the whole
   *     (not below 0; all or nothing)
   */
  record Part(String id, @Nullable String given, boolean right, double credit) {}

  /**
   * A typed answer, read and compared.
   *
   * @param read the answer as it was compared, after normalisation
   * @param match what it agreed with; null where with nothing
   */
  record ByWording(double share, String read, @Nullable Match match) implements AnswerMark {}

  /**
   * @param accepted a literal answer or a pattern, as its author wrote it
   */
  record Match(String accepted, boolean pattern) {}

  /** Selected words, compared with the accepted passages. */
  record ByPassage(double share, Overlap overlap) implements AnswerMark {}

  /**
   * A person's judgement, criterion by criterion.
   *
   * @param parts in the rubric's order: the criterion, and as what was given the level found
   * @param comment for the student; may be empty
   */
  record ByRubric(double share, List<Part> parts, String comment) implements AnswerMark {
    public ByRubric {
      parts = List.copyOf(parts);
    }
  }
}
