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
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One person's guided answers to one lesson, in one assignment or as practice. */
@Entity
@DynamicUpdate
public class Notebook extends PanacheEntityBase {
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

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "last_read_at")
  private Instant lastReadAt;

  @Column(name = "last_paragraph")
  private int lastParagraph;

  protected Notebook() {}

  /**
   * The person's notebook for this work, opened now where there is none. Opening twice at once
   * makes one notebook. It goes on with the version of the lesson that the work has now.
   */
  public static Notebook open(Workplace place, Instant now) {
    getEntityManager()
        .createQuery(
            """
            insert Notebook (person, lesson, version, assignment, begunAt, lastReadAt, lastParagraph)
            values (:person, :lesson, :version, :assignment, :now, :now, 0)
            on conflict do nothing
            """)
        .setParameter("person", place.person())
        .setParameter("lesson", place.version().lesson())
        .setParameter("version", place.version())
        .setParameter("assignment", place.findAssignment().orElse(null))
        .setParameter("now", now)
        .executeUpdate();
    Notebook notebook = findAt(place).orElseThrow();
    if (notebook.version.id() != place.version().id()) {
      notebook.version = place.version();
    }
    return notebook;
  }

  public static Optional<Notebook> findAt(Workplace place) {
    return find(
            """
            person = ?1 and lesson = ?2
            and (assignment.id = ?3 or (assignment is null and ?3 is null))
            """,
            place.person(),
            place.version().lesson(),
            place.assignmentId().orElse(null))
        .firstResultOptional();
  }

  public static Optional<Notebook> findOwnedBy(Person person, long unsafeId) {
    return find(
            "from Notebook n join fetch n.version v join fetch v.lesson left join fetch n.assignment"
                + " where n.person = ?1 and n.id = ?2",
            person,
            unsafeId)
        .firstResultOptional();
  }

  /** A notebook of a student in a course that this person teaches. */
  public static Optional<Notebook> findTaughtBy(Person teacher, long unsafeId) {
    return find(
            "from Notebook n join fetch n.person join fetch n.version join fetch n.assignment a"
                + " join a.course.teachers t"
                + " where t = ?1 and n.id = ?2 and a.withdrawnAt is null and "
                + SetWork.isSetTo("a", "n.person"),
            teacher,
            unsafeId)
        .firstResultOptional();
  }

  /** A student's notebook in an assignment. */
  public static Optional<Notebook> findIn(Assignment assignment, Person student) {
    return find("assignment = ?1 and person = ?2", assignment, student).firstResultOptional();
  }

  /** In work that is the student's no more: taken out of the course, or taken back. */
  public static Optional<Notebook> findFormer(Person student, long unsafeAssignmentId) {
    return find(
            "from Notebook n join fetch n.version v join fetch v.lesson"
                + " join fetch n.assignment a join fetch a.course"
                + " where n.person = ?1 and a.id = ?2 and (a.withdrawnAt is not null or not "
                + SetWork.isSetTo("a", "n.person")
                + ")",
            student,
            unsafeAssignmentId)
        .firstResultOptional();
  }

  /** The notebooks in an assignment, persons loaded. */
  public static List<Notebook> listIn(Assignment assignment) {
    return list("from Notebook n join fetch n.person where n.assignment = ?1", assignment);
  }

  /** Lets the class go on with another version of the lesson; all answers are kept. */
  public static void moveIn(Assignment assignment, LessonVersion version) {
    update("version = ?1 where assignment = ?2", version, assignment);
  }

  /** Saves an answer to a guided question. */
  public SaveOutcome answer(SaveRequest request, Instant now) {
    Optional<GuidedQuestion> guided = version.content().findGuided(request.questionId());
    if (guided.isEmpty() || !request.fits(guided.get().question())) {
      return new SaveOutcome.Unfit();
    }
    getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
    Saving saving = new Saving(request, Step.listBearingOn(this, request), dueAt());
    return saving.isStale() && Step.hasEnoughStale(this, request.questionId())
        ? new SaveOutcome.Unfit()
        : saving.save(place -> new Step(request, guided.get().question(), place, now).addTo(this));
  }

  /** Keeps nothing new, as this is not open to its person; what was kept before is said to be. */
  public SaveOutcome refuse(SaveRequest request) {
    Saving saving = new Saving(request, Step.listBearingOn(this, request), dueAt());
    if (saving.isReplay()) {
      return saving.replayed();
    }
    if (assignment == null) {
      return new SaveOutcome.PracticeClosed();
    }
    return assignment.isWithdrawn() ? new SaveOutcome.Withdrawn() : new SaveOutcome.Suspended();
  }

  private Instant dueAt() {
    return assignment == null ? Saving.NEVER : assignment.windowFor(person).dueAt();
  }

  /** Remembers how far the person has read. */
  public void visit(int paragraph, Instant now) {
    lastParagraph = Math.max(0, paragraph);
    lastReadAt = now;
  }

  /** The answer that holds for each question that has one. */
  public Map<String, Step> answers() {
    return heldAnswers().holding();
  }

  /** The same, with those that were kept beside them. */
  public HeldAnswers heldAnswers() {
    return HeldAnswers.in(this);
  }

  /** The answer that was given to a question in one step; it may have been replaced since. */
  public Optional<Step> findAnswer(String unsafeQuestionId, int unsafeNumber) {
    return Step.findIn(this, unsafeQuestionId, unsafeNumber);
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This notebook is not stored yet");
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

  public int lastParagraph() {
    return lastParagraph;
  }

  public Instant lastReadAt() {
    return lastReadAt;
  }
}
