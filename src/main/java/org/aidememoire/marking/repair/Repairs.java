package org.aidememoire.marking.repair;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.attempt.Submission;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;

/**
 * Making repairs and taking them back. Each act locks the assignment, so that two teachers act one
 * after the other, and marks all hand-ins anew in the same transaction.
 */
public final class Repairs {
  private Repairs() {}

  /** What became of a wish to repair. */
  public enum Outcome {
    /** It stands, also where the same form was sent before. */
    MADE,
    /** Another repair of the question stands; it has to be taken back first. */
    TAKEN,
    /** There is no such question, no newer version that has it, or a person marks it. */
    UNFIT
  }

  /** Repairs a question. */
  public static Outcome make(Assignment assignment, Draft draft, UUID key, Authorship by) {
    lock(assignment);
    if (Repair.findByKey(assignment, key).isPresent()) {
      return Outcome.MADE;
    }
    if (!fits(assignment, draft)) {
      return Outcome.UNFIT;
    }
    if (Repair.standingIn(assignment).containsKey(draft.questionId())) {
      return Outcome.TAKEN;
    }
    Repair.make(assignment, draft, key, null, by);
    Submission.remarkIn(assignment);
    return Outcome.MADE;
  }

  /** What the repairs that stand and this one would do together. */
  public static Map<String, Amendment> with(Assignment assignment, List<Draft> drafts) {
    Map<String, Amendment> together = new HashMap<>(Repair.amendmentsIn(assignment));
    drafts.forEach(draft -> together.putIfAbsent(draft.questionId(), draft.amendment()));
    return together;
  }

  /** What the repairs that stand would do without these. */
  public static Map<String, Amendment> without(Assignment assignment, List<Repair> repairs) {
    Map<String, Amendment> rest = new HashMap<>(Repair.amendmentsIn(assignment));
    repairs.stream().filter(Repair::stands).forEach(repair -> rest.remove(repair.questionId()));
    return rest;
  }

  /** Takes a repair back: all marks are again what they would be without it. */
  public static void undo(Repair repair, Authorship by) {
    lock(repair.assignment());
    Panache.getEntityManager().refresh(repair);
    repair.undo(by);
    Submission.remarkIn(repair.assignment());
  }

  /**
   * The version by which a question can be marked anew: the lesson's newest, where it has it and a
   * person marks it in neither.
   */
  public static Optional<LessonVersion> findNewer(Assignment assignment, Item item) {
    return LessonVersion.findCurrent(assignment.lesson())
        .filter(version -> canMarkAnew(item, version));
  }

  private static boolean canMarkAnew(Item item, LessonVersion by) {
    return by.content().items().stream()
        .anyMatch(other -> other.id().equals(item.id()) && Amendment.canMarkAnew(item, other));
  }

  private static boolean fits(Assignment assignment, Draft draft) {
    LessonVersion by = draft.version();
    Optional<Item> item = AskedItems.in(assignment).find(draft.questionId());
    return item.isPresent()
        && (by != null) == draft.kind().marksAnew()
        && (by == null || canMarkAnew(item.get(), by));
  }

  /** Waits until nobody else repairs, and sees what they made of it. */
  static void lock(Assignment assignment) {
    Panache.getEntityManager().flush();
    Panache.getEntityManager().refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
  }
}
