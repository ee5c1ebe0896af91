package org.aidememoire.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Remark;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Window;
import org.aidememoire.attempt.Amendment.Kind;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.Document;
import org.aidememoire.course.Course;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.Move;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.testing.Cast;
import org.eclipse.microprofile.config.ConfigProvider;

/** A course of the teacher with the member in it, and the member's work: one of each record. */
record World(
    long course,
    long group,
    long assignment,
    long notebook,
    long attempt,
    long annotation,
    long repair,
    long member,
    String question,
    String item) {
  private static final String LESSON = "the-note-to-nixon";

  static World fresh() {
    return QuarkusTransaction.requiringNew().call(World::build);
  }

  private static World build() {
    Instant now = Instant.now();
    Person teacher = person(Cast.TEACHER, now);
    Person member = person(Cast.MEMBER, now);
    Course course = new Course("Routes", ZoneId.of("Europe/Vienna"), teacher, now);
    course.persist();
    Enrolment.join(course, member, now);
    CourseGroup group = CourseGroup.named(course, "Thursday");
    LessonVersion version =
        LessonVersion.findCurrent(Lesson.findOffered(LESSON).orElseThrow()).orElseThrow();
    Assignment assignment =
        new Assignment(
            course,
            version,
            new Window(now.minusSeconds(60), now.plus(Duration.ofDays(7))),
            new Authorship(teacher, now));
    assignment.persist();
    Workplace place = Workplace.findSet(member, assignment.id(), now).orElseThrow();
    Notebook notebook = Notebook.open(place, now);
    String question = version.content().reading().getFirst().id();
    notebook.answer(new SaveRequest(question, UUID.randomUUID(), 0, Answer.NONE), now);
    Attempt attempt = Attempt.begin(place, now).orElseThrow().attempt();
    Draft draft = new Draft(version.content().items().getLast().id(), Kind.DROP, null);
    Authorship by = new Authorship(teacher, now);
    Repair repair = Repair.make(assignment, draft, UUID.randomUUID(), null, by);
    return new World(
        course.id(),
        group.id(),
        assignment.id(),
        notebook.id(),
        attempt.id(),
        annotation(member, now).id(),
        repair.id(),
        member.id(),
        question,
        version.content().items().getFirst().id());
  }

  /** The same in every world: how many a person may have is limited. */
  private static Annotation annotation(Person owner, Instant now) {
    Document document = Document.findShelved("note-to-nixon-1969").orElseThrow();
    Quote words = document.currentEdition().edition().quote(document.slug(), 0, 9);
    Remark remark = new Remark(Move.SOURCE, "Who says so?");
    UUID key = UUID.nameUUIDFromBytes(new byte[] {1});
    return Annotation.make(owner, new Annotation.Draft(document, words, remark, key), now)
        .orElseThrow();
  }

  static Person person(Cast cast, Instant now) {
    String issuer =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    return Person.recorded(issuer, cast.subject(), cast.fullName(), now);
  }

  /** What a form at that address needs to be more than malformed. */
  Map<String, Object> fields(String template) {
    return template.startsWith("/notebooks")
        ? Map.of("question", question, "step", 1, "text", "Well seen.")
        : template.endsWith("/answers")
            ? answer(template)
            : template.endsWith("/extensions")
                ? Map.of("person", member)
                : template.endsWith("/group-extensions")
                    ? Map.of("group", group)
                    : Map.of("person", "");
  }

  private Map<String, Object> answer(String template) {
    String asked = template.startsWith("/attempts") ? item : question;
    return Map.of("question", asked, "key", UUID.randomUUID().toString(), "follows", "1");
  }

  /** The address of this world's records. */
  String address(String template) {
    long id =
        template.startsWith("/courses")
            ? course
            : template.startsWith("/assignments")
                ? assignment
                : template.startsWith("/notebooks")
                    ? notebook
                    : template.startsWith("/annotations")
                        ? annotation
                        : template.startsWith("/repairs") ? repair : attempt;
    return template
        .replace("{id}", Long.toString(id))
        .replace("{personId}", Long.toString(member))
        .replace("{groupId}", Long.toString(group))
        .replace("{number}", "1")
        .replace("{other}", "soviet-aide-memoire-1954")
        .replace("{slug}", template.startsWith("/documents") ? "note-to-nixon-1969" : LESSON);
  }
}
