package org.aidememoire.marking.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.Undoable;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;
import org.jspecify.annotations.Nullable;

/**
 * An assignment that went over to a newer version of its lesson after it had opened. Quizzes begun
 * before keep the questions that they were begun with; which of their marks follow the new version
 * is for the repairs that the move brings with it.
 */
@Entity
@Table(name = "version_move")
public class VersionMove extends Undoable {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "from_version_id")
  private LessonVersion from;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "to_version_id")
  private LessonVersion to;

  protected VersionMove() {}

  private VersionMove(Assignment assignment, LessonVersion to, UUID key, Authorship by) {
    super(assignment, key, by);
    this.from = assignment.version();
    this.to = to;
  }

  /** What is to become of the marks of those who have begun the quiz. */
  public enum Marks {
    REGRADE,
    NEVER_LOWER,
    KEEP
  }

  /** The version that an assignment could move to: a newer one than its own. */
  public static Optional<LessonVersion> findNewer(Assignment assignment) {
    return LessonVersion.findCurrent(assignment.lesson())
        .filter(current -> current.number() > assignment.version().number());
  }

  /**
   * The repairs that a move would bring: one for each question that changes, has none yet, and is
   * not marked by a person.
   */
  public static List<Draft> drafts(Assignment assignment, LessonVersion to, Marks marks) {
    Set<String> repaired = Repair.standingIn(assignment).keySet();
    return switch (marks) {
      case KEEP -> List.of();
      case REGRADE -> drafts(assignment, to, Amendment.Kind.REGRADE, repaired);
      case NEVER_LOWER -> drafts(assignment, to, Amendment.Kind.NEVER_LOWER, repaired);
    };
  }

  private static List<Draft> drafts(
      Assignment assignment, LessonVersion to, Amendment.Kind kind, Set<String> repaired) {
    return changed(assignment, to)
        .filter(change -> Amendment.canMarkAnew(change.from(), change.to()))
        .map(change -> change.from().id())
        .filter(id -> !repaired.contains(id))
        .map(id -> new Draft(id, kind, to))
        .toList();
  }

  /** How many questions change that a person marks: what they found stays as it is. */
  public static int countMarkedByPersons(Assignment assignment, LessonVersion to) {
    return (int)
        changed(assignment, to)
            .filter(change -> !Amendment.canMarkAnew(change.from(), change.to()))
            .count();
  }

  private record Change(Item from, Item to) {}

  private static Stream<Change> changed(Assignment assignment, LessonVersion to) {
    Map<String, Item> others =
        to.content().items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    return assignment.version().content().items().stream()
        .filter(item -> others.containsKey(item.id()))
        .map(item -> new Change(item, Objects.requireNonNull(others.get(item.id()))))
        .filter(change -> !change.from().question().equals(change.to().question()));
  }

  /**
   * Moves the assignment to this version of its lesson; the same form sent twice moves it once.
   *
   * @return false where the version is no newer than the assignment's
   */
  public static boolean make(
      Assignment assignment, LessonVersion to, Marks marks, UUID key, Authorship by) {
    Repairs.lock(assignment);
    if (isMade(assignment, key)) {
      return true;
    }
    if (to.number() <= assignment.version().number()
        || to.lesson().id() != assignment.lesson().id()) {
      return false;
    }
    List<Draft> drafts = drafts(assignment, to, marks);
    VersionMove move = new VersionMove(assignment, to, key, by);
    move.persist();
    drafts.forEach(draft -> Repair.make(assignment, draft, UUID.randomUUID(), move.id, by));
    move.settle(to, "move-version", by);
    return true;
  }

  private static boolean isMade(Assignment assignment, UUID key) {
    return find("from VersionMove m where m.assignment = ?1 and m.key = ?2", assignment, key)
        .firstResultOptional()
        .isPresent();
  }

  /** The move that can be taken back: the last one, unless it was. */
  public static Optional<VersionMove> findLast(Assignment assignment) {
    Optional<VersionMove> last =
        find(
                "from VersionMove m join fetch m.from join fetch m.to join fetch m.madeBy"
                    + " where m.assignment = ?1 and m.undoneAt is null order by m.id desc",
                assignment)
            .firstResultOptional();
    return last.filter(move -> move.to.id() == assignment.version().id());
  }

  /** Takes the last move back, with the repairs that it brought; nothing where there is none. */
  public static void undoLast(Assignment assignment, Authorship by) {
    Repairs.lock(assignment);
    findLast(assignment).ifPresent(move -> move.undo(by));
  }

  private void undo(Authorship by) {
    takeBack(by);
    repairs().forEach(repair -> repair.undo(by));
    settle(from, "undo-move-version", by);
  }

  private void settle(LessonVersion version, String action, Authorship by) {
    Assignment assignment = assignment();
    assignment.moveTo(version);
    Notebook.moveIn(assignment, version);
    AuditEntry.record(
        by.person(), action, new AuditEntry.Subject("assignment", assignment.id()), by.at());
    Submission.remarkIn(assignment);
  }

  /** The repairs that the move has brought with it and that stand. */
  public List<Repair> repairs() {
    return id == null ? List.of() : Repair.listStandingOf(id);
  }

  public LessonVersion from() {
    return from;
  }

  public LessonVersion to() {
    return to;
  }
}
