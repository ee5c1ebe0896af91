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
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.assignment.Times;
import org.aidememoire.lesson.Draw;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.Section;
import org.aidememoire.people.Person;
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
  @Column private long seed;
  @Column private int reached = 1;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "handed_in_at")
  private @Nullable Instant handedInAt;

  /** When the sweeper looks at it next; null where it has not looked yet. */
  @Column(name = "look_at")
  private @Nullable Instant lookAt;

  /** Read together with the attempt, for this request. */
  @Transient private Circumstances circumstances = Circumstances.UNKNOWN;

  protected Attempt() {}

  /** The person's open attempt, begun now where there is none; empty where none may be begun. */
  public static Optional<Begun> begin(Workplace place, Instant now) {
    return Beginning.at(place, now);
  }

  /** The person's attempts at this work, the newest first. */
  public static List<Attempt> listAt(Workplace place) {
    return list(
        "person = ?1 and lesson = ?2 and (assignment.id = ?3 or assignment is null and ?3 is null)"
            + " order by number desc",
        place.person(),
        place.version().lesson(),
        place.assignmentId().orElse(null));
  }

  /** With its times, in one statement. */
  public static Optional<Attempt> findOwnedBy(Person person, long unsafeId) {
    return TimedAttempt.find(person, unsafeId);
  }

  void keep(Circumstances read) {
    circumstances = read;
  }

  Circumstances circumstances() {
    return circumstances;
  }

  /** An attempt of a student in a course that this person teaches. */
  public static Optional<Attempt> findTaughtBy(Person teacher, long unsafeId) {
    return find(
            LOADED
                + "join s.course.teachers t where t = ?1 and a.id = ?2 and s.withdrawnAt is null and "
                + SetWork.isSetTo("s", "a.person"),
            teacher,
            unsafeId)
        .firstResultOptional();
  }

  /** The person's attempts at the work that is set, this one among them, the newest first. */
  public List<Attempt> listAtSame() {
    return assignment == null || !circumstances.rare().several()
        ? List.of(this)
        : listIn(assignment, person);
  }

  /** A student's attempts in an assignment, the newest first. */
  public static List<Attempt> listIn(Assignment assignment, Person student) {
    return list("assignment = ?1 and person = ?2 order by number desc", assignment, student);
  }

  /** Saves an answer to an item. */
  public SaveOutcome answer(SaveRequest request, Instant now) {
    return AnsweredItem.find(this, request)
        .map(item -> item.save(request, now))
        .orElseGet(SaveOutcome.Unfit::new);
  }

  /**
   * The same, needing no transaction, where the answer is simply the next of its item; else empty,
   * and nothing was stored.
   */
  public Optional<SaveOutcome> answerNext(SaveRequest request, Instant now) {
    return AnsweredItem.find(this, request).flatMap(item -> item.addedNext(request, now));
  }

  /** Goes on from an item for good, where there is no way back; elsewhere nothing is left. */
  public void pass(int itemNumber, Instant now) {
    if (delivery().oneWay()) {
      lock();
      if (isOpen() && !isSuspended() && now.isBefore(dueAt())) {
        reached = Math.max(reached, Math.min(itemNumber + 1, items().size() + 1));
      }
    }
  }

  /** Hands the attempt in; handing in twice gives the receipt of the first time. */
  public Submission handIn(Instant now) {
    return new HandIn(this).byStudent(now);
  }

  /** Those of these ids that there are, with all that marking them needs. */
  static List<Attempt> listOf(List<?> ids) {
    return ids.isEmpty() ? List.of() : list(LOADED + "where a.id in ?1", ids);
  }

  void lookAt(Instant next) {
    lookAt = next;
  }

  /** Undoes a hand-in that was a mistake, unless the student is at another attempt by now. */
  public void reopen(Person teacher, Instant now) {
    new HandIn(this).reopen(teacher, now);
  }

  /** Ends the attempt; null opens it again. */
  void endAt(@Nullable Instant at) {
    handedInAt = at;
  }

  /** Waits until nobody else changes this attempt, and sees what they made of it. */
  void lock() {
    if (!circumstances.isLocked()) {
      flush();
      getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
      circumstances = circumstances.locked();
    }
  }

  /** The answer that holds for each item that has one, late ones included. */
  public Map<String, Step> answers() {
    return heldAnswers().holding();
  }

  /** The same, with those that were kept beside them. */
  public HeldAnswers heldAnswers() {
    return HeldAnswers.in(this, Saving.NEVER);
  }

  /** The answers that held when the due date came: those that are marked. */
  HeldAnswers countedAnswers() {
    return HeldAnswers.in(this, dueAt());
  }

  /** The first instant at which an answer is late; far in the future for practice. */
  public Instant dueAt() {
    return findTimes().map(times -> times.deadline(begunAt)).orElse(Saving.NEVER);
  }

  /** The same for a whole class, whose times stand by the person's id. */
  Instant dueAt(Map<Long, Times> times) {
    Times own = times.get(person.id());
    return own == null ? dueAt() : own.deadline(begunAt);
  }

  /** The times that hold for this attempt now, whatever held when it was begun. */
  public Optional<Times> findTimes() {
    return Optional.ofNullable(circumstances.times())
        .or(() -> Optional.ofNullable(assignment).map(set -> set.timesFor(person)));
  }

  /** When answers are checked and how they are marked; in practice items can always be checked. */
  public FeedbackPolicy policy() {
    FeedbackPolicy lessons = version.feedback();
    return assignment == null && lessons == FeedbackPolicy.AFTER_HAND_IN
        ? FeedbackPolicy.IMMEDIATE
        : delivery().policy(lessons);
  }

  /** How the quiz is taken. */
  public Delivery delivery() {
    return assignment == null ? Delivery.USUAL : assignment.delivery();
  }

  /** The items of this attempt, in its order. */
  public List<Item> items() {
    return sections().stream().flatMap(section -> section.items().stream()).toList();
  }

  /** What this attempt has of the quiz. */
  public List<Section> sections() {
    return new Draw(seed(), number, delivery().shuffled()).of(version.content().quiz());
  }

  /** Whether there is no way back to an item. */
  public boolean isPassed(Item item) {
    return delivery().oneWay() && items().indexOf(item) + 1 < reached;
  }

  /** The furthest item, counted from 1, where there is no way back. */
  public int reached() {
    return reached;
  }

  public boolean isOpen() {
    return handedInAt == null;
  }

  /** Whether nothing can be done at it: its person is out of the course, or it was taken back. */
  public boolean isSuspended() {
    return !circumstances.enrolled() || isWithdrawn();
  }

  public boolean isWithdrawn() {
    return assignment != null && assignment.isWithdrawn();
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

  /** Decides what is drawn and in which order, the same for all attempts at one piece of work. */
  public long seed() {
    return seed == 0 ? id() : seed;
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

  public Instant begunAt() {
    return begunAt;
  }

  public Optional<Instant> findHandedInAt() {
    return Optional.ofNullable(handedInAt);
  }
}
