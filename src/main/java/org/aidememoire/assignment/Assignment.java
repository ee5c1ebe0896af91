package org.aidememoire.assignment;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.course.Course;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A lesson set to a course. */
@Entity
@DynamicUpdate // two teachers who change different things at once keep both
public class Assignment extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  private Course course;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lesson_id")
  private Lesson lesson;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lesson_version_id")
  private LessonVersion version;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "limit_minutes")
  private @Nullable Integer limitMinutes;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private @Nullable String delivery;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "created_by")
  private Person createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected Assignment() {}

  /** Sets a lesson to a course. Until it opens it follows the lesson's newest version. */
  public Assignment(Course course, LessonVersion version, Window window, Authorship by) {
    this.course = course;
    this.lesson = version.lesson();
    this.version = version;
    this.createdBy = by.person();
    this.createdAt = by.at();
    set(window);
  }

  /** Who did it, and when. */
  public record Authorship(Person person, Instant at) {}

  /**
   * Sets a lesson to a course. The same lesson with the same dates is set once: what was set before
   * stays as it is, whatever time limit is asked for now.
   */
  public static Assignment set(Course course, LessonVersion version, Times times, Authorship by) {
    getEntityManager().lock(course, LockModeType.PESSIMISTIC_WRITE);
    Window window = times.window();
    return listIn(course).stream()
        .filter(set -> set.lesson.id() == version.lesson().id() && set.window().equals(window))
        .findFirst()
        .orElseGet(
            () -> {
              Assignment assignment = new Assignment(course, version, window, by);
              assignment.limitTo(times.limit());
              assignment.persist();
              return assignment;
            });
  }

  public static Optional<Assignment> findTaughtBy(Person teacher, long unsafeId) {
    return find(
            """
            from Assignment a join fetch a.course c join fetch a.version v join fetch v.lesson
              join c.teachers t
            where t = ?1 and a.id = ?2 and a.withdrawnAt is null
            """,
            teacher,
            unsafeId)
        .firstResultOptional();
  }

  /** The assignments of a course, lesson versions loaded, the latest due date first. */
  public static List<Assignment> listIn(Course course) {
    return list(
        """
        from Assignment a join fetch a.version v join fetch v.lesson
        where a.course = ?1 and a.withdrawnAt is null order by a.dueAt desc, a.id desc
        """,
        course);
  }

  /**
   * Moves opening and due date. Students with a due date of their own keep it.
   *
   * @throws IllegalArgumentException where {@link #canOpenAt} says no
   */
  public void reschedule(Window window, Authorship by) {
    if (!canOpenAt(window.opensAt())) {
      throw new IllegalArgumentException("A student's own due date must come after the opening");
    }
    set(window);
    record("reschedule", by);
  }

  /** Whether every due date that a student or a group has of their own comes after this opening. */
  public boolean canOpenAt(Instant opening) {
    return Stream.of(Extension.findFirstDueDateIn(this), GroupExtension.findFirstDueDateIn(this))
        .flatMap(Optional::stream)
        .allMatch(due -> due.isAfter(opening));
  }

  /** Lets an attempt take so long once it is begun; attempts under way included. */
  public void limitTo(Optional<Duration> limit) {
    limitMinutes = limit.map(length -> (int) length.toMinutes()).orElse(null);
  }

  private void set(Window window) {
    opensAt = window.opensAt();
    dueAt = window.dueAt();
  }

  /** Says how the quiz is taken, for attempts under way too. */
  public void deliver(Delivery how, Authorship by) {
    delivery = how.toJson();
    record("deliver", by);
  }

  public Delivery delivery() {
    return delivery == null ? Delivery.USUAL : Delivery.fromJson(delivery);
  }

  /** Takes the assignment back; the work that students did on it is kept. */
  public void withdraw(Authorship by) {
    withdrawnAt = by.at();
    record("withdraw", by);
  }

  /** Undoes that. */
  void restore(Authorship by) {
    withdrawnAt = null;
    record("restore", by);
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Gives one student a due date of their own. It may also be earlier than everybody's. */
  public void extend(Person student, Instant newDueAt, Authorship by) {
    extend(student, OwnTimes.dueAt(newDueAt), by);
  }

  /** Gives one student times of their own, in place of any that they had. */
  public void extend(Person student, OwnTimes times, Authorship by) {
    times.dueAt().ifPresent(due -> new Window(opensAt, due));
    Extension extension =
        Extension.findFor(this, student).orElseGet(() -> new Extension(this, student));
    extension.grant(times, by);
    extension.persist();
    record("extend", by);
  }

  /** Takes a student's own times back; nothing happens where they have none. */
  public void removeExtension(Person student, Authorship by) {
    Extension.findFor(this, student)
        .ifPresent(
            extension -> {
              extension.delete();
              record("remove-extension", by);
            });
  }

  /** Gives a group of the course times of its own; none takes them back. */
  public void extend(CourseGroup group, OwnTimes times, Authorship by) {
    times.dueAt().ifPresent(due -> new Window(opensAt, due));
    GroupExtension.grant(this, group, times, by);
    record("extend-group", by);
  }

  private void record(String action, Authorship by) {
    AuditEntry.record(by.person(), action, new AuditEntry.Subject("assignment", id()), by.at());
  }

  /** When the last window can end: what nobody may see before, they may see from then on. */
  public Instant closesForAllAt() {
    return Closing.of(this).forAll(times());
  }

  /** The same as a question, which costs a statement only once everybody else's time is over. */
  public boolean isClosedForAll(Instant now) {
    return !now.isBefore(Closing.usual(times())) && !now.isBefore(closesForAllAt());
  }

  /** The window of everybody who has none of their own. */
  public Window window() {
    return new Window(opensAt, dueAt);
  }

  /** What holds for everybody who has no times of their own. */
  public Times times() {
    return new Times(
        window(), Optional.ofNullable(limitMinutes).map(minutes -> Duration.ofMinutes(minutes)));
  }

  public Times timesFor(Person student) {
    return Exceptions.of(this, student).appliedTo(times());
  }

  public Window windowFor(Person student) {
    return timesFor(student).window();
  }

  /** The times of everybody now enrolled, by the person's id. */
  public Map<Long, Times> timesOfClass() {
    return Exceptions.applied(Exceptions.ofClass(this), times());
  }

  /** The times of these persons, enrolled or not, by their id; one statement. */
  public Map<Long, Times> timesOf(Collection<Person> persons) {
    return Exceptions.applied(Exceptions.of(this, persons), times());
  }

  /** What this teacher or another has given to the student alone. */
  public OwnTimes ownTimes(Person student) {
    return Extension.findFor(this, student).map(Extension::times).orElse(OwnTimes.NONE);
  }

  /** What is given to groups, by the group's id. */
  public Map<Long, OwnTimes> groupTimes() {
    return GroupExtension.timesIn(this);
  }

  /** The version of the lesson that is worked on. */
  public LessonVersion version() {
    return version;
  }

  /** Moves the class to another version: after the opening, only the teacher does this. */
  public void moveTo(LessonVersion next) {
    version = next;
  }

  /** Moves the assignments that have not opened yet to the version just published. */
  static void follow(LessonVersion published, Instant now) {
    update("version = ?1 where lesson = ?2 and opensAt > ?3", published, published.lesson(), now);
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("This assignment is not stored yet");
    }
    return id;
  }

  public Course course() {
    return course;
  }

  public Lesson lesson() {
    return lesson;
  }
}
