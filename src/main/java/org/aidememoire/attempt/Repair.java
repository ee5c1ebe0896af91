package org.aidememoire.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A question that was put right for an assignment after it had been answered. A record of what a
 * teacher decided, which {@link Result} heeds while it stands: no mark is overwritten.
 */
@Entity
public class Repair extends Undoable {
  private static final String LOADED =
      "from Repair r join fetch r.madeBy left join fetch r.version v left join fetch v.lesson ";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "question_id")
  private String questionId;

  @Enumerated(EnumType.STRING)
  @Column
  private Amendment.Kind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lesson_version_id")
  private @Nullable LessonVersion version;

  @Column(name = "version_move_id")
  private @Nullable Long versionMoveId;

  protected Repair() {}

  private Repair(Assignment assignment, UUID key, Authorship by) {
    super(assignment, key, by);
  }

  /**
   * What is to be done to a question.
   *
   * @param version by whose question answers are marked anew; null where none are
   */
  public record Draft(String questionId, Amendment.Kind kind, @Nullable LessonVersion version) {
    public Amendment amendment() {
      return version == null
          ? new Amendment(kind, Optional.empty(), 0)
          : new Amendment(kind, Optional.of(version.content()), version.number());
    }
  }

  /**
   * Makes a repair, and an entry in the audit log with it. Whoever makes it has locked the
   * assignment, and marks the hand-ins anew.
   *
   * @param key of the form that asked for it
   * @param versionMoveId the move to another version that brings it with it; null where none does
   */
  public static Repair make(
      Assignment assignment, Draft draft, UUID key, @Nullable Long versionMoveId, Authorship by) {
    Repair repair = new Repair(assignment, key, by);
    repair.questionId = draft.questionId();
    repair.kind = draft.kind();
    repair.version = draft.version();
    repair.versionMoveId = versionMoveId;
    repair.persist();
    repair.record("repair", by);
    return repair;
  }

  /** Takes the repair back; one that was taken back stays so. */
  public void undo(Authorship by) {
    if (stands()) {
      takeBack(by);
      record("undo-repair", by);
    }
  }

  private void record(String action, Authorship by) {
    AuditEntry.record(by.person(), action, new AuditEntry.Subject("repair", id()), by.at());
  }

  /** A repair in an assignment of a course that this person teaches. */
  public static Optional<Repair> findTaughtBy(Person teacher, long unsafeId) {
    return find(
            LOADED
                + "join fetch r.assignment a join fetch a.course c join fetch a.version w"
                + " join fetch w.lesson join c.teachers t"
                + " where t = ?1 and r.id = ?2 and a.withdrawnAt is null",
            teacher,
            unsafeId)
        .firstResultOptional();
  }

  /** The repair that a form with this key has made. */
  public static Optional<Repair> findByKey(Assignment assignment, UUID key) {
    return find("from Repair r where r.assignment = ?1 and r.key = ?2", assignment, key)
        .firstResultOptional();
  }

  /** All repairs in an assignment, those taken back included, the newest first. */
  public static List<Repair> listIn(Assignment assignment) {
    return list(LOADED + "where r.assignment = ?1 order by r.id desc", assignment);
  }

  /** The same of an attempt's assignment; no statement where it is known that there are none. */
  public static List<Repair> listFor(Attempt attempt) {
    return attempt.circumstances().rare().repaired()
        ? attempt.findAssignment().map(Repair::listIn).orElse(List.of())
        : List.of();
  }

  /** The repairs that stand in an assignment, by the id of their question. */
  public static Map<String, Repair> standingIn(Assignment assignment) {
    List<Repair> standing =
        list(LOADED + "where r.assignment = ?1 and r.undoneAt is null", assignment);
    return standing.stream().collect(Collectors.toMap(Repair::questionId, Function.identity()));
  }

  /** What the repairs that stand in an assignment do, by the id of their question. */
  public static Map<String, Amendment> amendmentsIn(Assignment assignment) {
    return amendmentsOf(standingIn(assignment).values());
  }

  /** What those of these that stand do, by the id of their question. */
  static Map<String, Amendment> amendmentsOf(Collection<Repair> repairs) {
    return repairs.stream()
        .filter(Repair::stands)
        .collect(Collectors.toMap(Repair::questionId, Repair::amendment));
  }

  /** The repairs that a move to another version has brought with it and that stand. */
  public static List<Repair> listStandingOf(long versionMoveId) {
    return list("versionMoveId = ?1 and undoneAt is null", versionMoveId);
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This repair is not stored yet");
    }
    return id;
  }

  public String questionId() {
    return questionId;
  }

  public Amendment.Kind kind() {
    return kind;
  }

  public Amendment amendment() {
    return new Draft(questionId, kind, version).amendment();
  }

  /** The version by whose question answers are marked anew. */
  public Optional<LessonVersion> findVersion() {
    return Optional.ofNullable(version);
  }
}
