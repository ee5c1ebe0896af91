package org.aidememoire.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.aidememoire.question.Question;
import org.jspecify.annotations.Nullable;

/** One person's pass through one quiz, in one assignment or as practice. */
@Entity
public class Attempt extends PanacheEntityBase {
  private static final String LOADED =
      "from Attempt a join fetch a.person join fetch a.version v join fetch v.lesson"
          + " left join fetch a.assignment s left join fetch s.course ";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lesson_id")
  private Lesson lesson;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lesson_version_id")
  private LessonVersion version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignment_id")
  private @Nullable Assignment assignment;

  @Column private int number;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "handed_in_at")
  private @Nullable Instant handedInAt;

  protected Attempt() {}

  /**
   * The person's open attempt, begun now where there is none. Beginning twice at once makes one
   * attempt.
   *
   * @return empty where no attempt may be begun: the work is closed, or an assignment's one attempt
   *     has been handed in
   */
  public static Optional<Attempt> begin(Workplace place, Instant now) {
    List<Attempt> before = listAt(place);
    Optional<Attempt> open = before.stream().filter(Attempt::isOpen).findFirst();
    if (open.isPresent()) {
      return open;
    }
    boolean usedUp = place.set().isPresent() && !before.isEmpty();
    if (usedUp || !place.isOpen(now) || place.version().content().quiz().isEmpty()) {
      return Optional.empty();
    }
    insert(place, before.size() + 1, now);
    return listAt(place).stream().filter(Attempt::isOpen).findFirst();
  }

  private static void insert(Workplace place, int number, Instant now) {
    getEntityManager()
        .createQuery(
            """
            insert Attempt (person, lesson, version, assignment, number, begunAt)
            values (:person, :lesson, :version, :assignment, :number, :now)
            on conflict do nothing
            """)
        .setParameter("person", place.person())
        .setParameter("lesson", place.version().lesson())
        .setParameter("version", place.version())
        .setParameter("assignment", place.findAssignment().orElse(null))
        .setParameter("number", number)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The person's attempts at this work, the newest first. */
  public static List<Attempt> listAt(Workplace place) {
    return list(
        """
        person = ?1 and lesson = ?2
        and (assignment.id = ?3 or (assignment is null and ?3 is null)) order by number desc
        """,
        place.person(),
        place.version().lesson(),
        place.assignmentId().orElse(null));
  }

  public static Optional<Attempt> findOwnedBy(Person person, long unsafeId) {
    return find(LOADED + "where a.person = ?1 and a.id = ?2", person, unsafeId)
        .firstResultOptional();
  }

  /** An attempt in an assignment of a course that this person teaches. */
  public static Optional<Attempt> findTaughtBy(Person teacher, long unsafeId) {
    return find(
            LOADED
                + "join s.course.teachers t where t = ?1 and a.id = ?2 and s.withdrawnAt is null",
            teacher,
            unsafeId)
        .firstResultOptional();
  }

  /** A student's attempt in an assignment: there is one at most. */
  public static Optional<Attempt> findIn(Assignment assignment, Person student) {
    return find("assignment = ?1 and person = ?2 order by number desc", assignment, student)
        .firstResultOptional();
  }

  /** Whether the person has begun this lesson in an assignment and not handed it in. */
  static boolean isUnderWay(Person person, Lesson lesson) {
    return count(
            "person = ?1 and lesson = ?2 and handedInAt is null and assignment.withdrawnAt is null"
                + " and assignment is not null",
            person,
            lesson)
        > 0;
  }

  /** Saves an answer to an item. */
  public SaveOutcome answer(SaveRequest request, Instant now) {
    Optional<Question> item = version.content().findItem(request.questionId());
    if (item.isEmpty() || !request.fits(item.get())) {
      return new SaveOutcome.Unfit();
    }
    lock();
    Saving saving = new Saving(request, Step.listBearingOn(this, request), dueAt());
    return isOpen() || saving.isReplay()
        ? saving.save(place -> new Step(request, item.get(), place, now).addTo(this))
        : new SaveOutcome.Closed();
  }

  /** Hands the attempt in; handing in twice gives the receipt of the first time. */
  public Submission handIn(Instant now) {
    lock();
    return Submission.findStanding(this)
        .orElseGet(
            () -> {
              handedInAt = now;
              awaitRemarking();
              return Submission.standing(this, Result.of(this), now);
            });
  }

  /** Undoes a hand-in that was a mistake: the student can go on, and hand in anew. */
  public void reopen(Person teacher, Instant now) {
    lock();
    Submission.findStanding(this)
        .ifPresent(
            submission -> {
              submission.reopen(teacher, now);
              handedInAt = null;
              AuditEntry.record(teacher, "reopen", new AuditEntry.Subject("attempt", id()), now);
            });
  }

  /** Waits while the assignment's hand-ins are marked anew, so that this one is marked alike. */
  private void awaitRemarking() {
    if (assignment != null) {
      getEntityManager().lock(assignment, LockModeType.PESSIMISTIC_READ);
    }
  }

  /** Waits until nobody else changes this attempt, and sees what they made of it. */
  private void lock() {
    flush();
    getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The answer that holds for each item that has one, late ones included. */
  public Map<String, Step> answers() {
    return answersBefore(Saving.NEVER);
  }

  /** The answer that held for each item when the due date came: those that are marked. */
  Map<String, Step> countedAnswers() {
    return answersBefore(dueAt());
  }

  private Map<String, Step> answersBefore(Instant instant) {
    return Step.byQuestion(Step.listNewest(this, instant));
  }

  /** The first instant at which an answer is late; far in the future for practice. */
  public Instant dueAt() {
    return assignment == null ? Saving.NEVER : assignment.windowFor(person).dueAt();
  }

  /**
   * The same for a whole class.
   *
   * @param extended the due dates of those who have one of their own, by the person's id
   */
  Instant dueAt(Map<Long, Instant> extended) {
    return assignment == null
        ? Saving.NEVER
        : extended.getOrDefault(person.id(), assignment.window().dueAt());
  }

  /**
   * Whether the student may see marks, right answers and feedback now. What another attempt showed
   * is withheld while the same lesson is set to the student and not yet closed.
   */
  public boolean showsFeedback(Instant now) {
    if (isOpen()) {
      return false;
    }
    boolean setElsewhere =
        SetWork.listNotClosed(person, lesson, now).stream()
            .anyMatch(work -> assignment == null || work.assignment().id() != assignment.id());
    if (setElsewhere || assignment == null) {
      return !setElsewhere;
    }
    return switch (version.feedback()) {
      case AFTER_HAND_IN -> true;
      case AFTER_CLOSE -> !now.isBefore(assignment.closesForAllAt());
    };
  }

  public boolean isOpen() {
    return handedInAt == null;
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This attempt is not stored yet");
    }
    return id;
  }

  public Person person() {
    return person;
  }

  public LessonVersion version() {
    return version;
  }

  public Optional<Assignment> findAssignment() {
    return Optional.ofNullable(assignment);
  }

  /** Counted from 1 for each person and piece of work. */
  public int number() {
    return number;
  }

  public Optional<Instant> findHandedInAt() {
    return Optional.ofNullable(handedInAt);
  }
}
