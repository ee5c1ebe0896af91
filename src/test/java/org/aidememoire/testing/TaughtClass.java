package org.aidememoire.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.course.CourseTimes;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response.Choice;
import org.aidememoire.question.Response.Prose;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A course of the cast's teacher, made with the teacher's own forms, with the lesson of a {@link
 * Desk} set to it. Every class is a new one, so that tests do not meet.
 */
public final class TaughtClass {
  public static final CourseTimes VIENNA = new CourseTimes(ZoneId.of("Europe/Vienna"));

  /** The one guided question of the lesson. */
  public static final String GUIDED = "who";

  public final String coursePath = createCourse();
  public final long lessonId = publishLesson();
  public final String assignmentPath = setLesson();

  private static String createCourse() {
    String name = "History " + UUID.randomUUID();
    return path(
        Form.post(
            SignedIn.as(Cast.TEACHER),
            "/courses",
            Map.of("name", name, "timeZone", VIENNA.zone().getId())));
  }

  private static long publishLesson() {
    return QuarkusTransaction.requiringNew().call(() -> new Desk().version.lesson().id());
  }

  private String setLesson() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    return path(
        post(
            coursePath + "/assignments",
            Map.of(
                "lesson", lessonId,
                "opens", VIENNA.field(now.minus(1, ChronoUnit.DAYS)),
                "due", VIENNA.field(now.plus(6, ChronoUnit.DAYS)))));
  }

  /** Sends a form as the teacher. */
  public static Response post(String path, Map<String, ?> fields) {
    return Form.post(SignedIn.as(Cast.TEACHER), path, fields);
  }

  /** A page as the teacher sees it. */
  public static Document page(String path) {
    return page(Cast.TEACHER, path);
  }

  public static Document page(Cast person, String path) {
    return Jsoup.parse(
        given().cookies(SignedIn.as(person)).get(path).then().statusCode(200).extract().asString(),
        "http://localhost" + path);
  }

  /** How the server answers this person's request for a page. */
  public static int status(Cast person, String path) {
    return given().cookies(SignedIn.as(person)).redirects().follow(false).get(path).statusCode();
  }

  /** Where a redirect leads, without what it says there. */
  public static String path(Response answer) {
    String location = answer.then().statusCode(303).extract().header("Location");
    return location.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
  }

  public String code() {
    return page(coursePath).select(".join-code").text();
  }

  public TaughtClass joinedBy(Cast student) {
    Form.post(SignedIn.as(student), "/enrolments", Map.of("code", code())).then().statusCode(303);
    return this;
  }

  public static Person person(Cast person) {
    String issuer =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    return QuarkusTransaction.requiringNew()
        .call(() -> Person.findByKey(issuer, person.subject()).orElseThrow());
  }

  public String workPath(Cast student) {
    return assignmentPath + "/students/" + person(student).id();
  }

  /** The id of the notebook in which the student now answers the guided question. */
  public long answered(Cast student, String text) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Notebook notebook = Notebook.open(workplace(person(student)), Instant.now());
              notebook.answer(request(GUIDED, Answer.of(new Prose(text))), Instant.now());
              return notebook.id();
            });
  }

  /** The id of the attempt that the student begins now. */
  public long begun(Cast student) {
    return QuarkusTransaction.requiringNew().call(() -> begin(student).id());
  }

  private Attempt begin(Cast student) {
    return Attempt.begin(workplace(person(student)), Instant.now()).orElseThrow().attempt();
  }

  /** The id of the attempt in which the student now chooses an option and hands in. */
  public long handedIn(Cast student, String option) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Attempt attempt = begin(student);
              attempt.answer(request("first", Answer.of(new Choice(option))), Instant.now());
              attempt.handIn(Instant.now());
              return attempt.id();
            });
  }

  /** The student, whose attempt was reopened, chooses another option and hands in again. */
  public void handedInAgain(Cast student, String option) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Attempt attempt = begin(student);
              Answer answer = Answer.of(new Choice(option));
              attempt.answer(new SaveRequest("first", UUID.randomUUID(), 1, answer), Instant.now());
              attempt.handIn(Instant.now());
            });
  }

  /** Changes the attempts at what is set, such as when they were begun. */
  public void change(String update) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Panache.getEntityManager()
                    .createNativeQuery(update + " where assignment_id = " + assignmentId())
                    .executeUpdate());
  }

  /** The id of a group of the course with one member, made now where there is none. */
  public long groupOf(Cast member) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Assignment assignment =
                  Assignment.findTaughtBy(person(Cast.TEACHER), assignmentId()).orElseThrow();
              CourseGroup group = CourseGroup.named(assignment.course(), "Thursday");
              group.hold(List.of(person(member)));
              return group.id();
            });
  }

  public long assignmentId() {
    return Long.parseLong(assignmentPath.substring(assignmentPath.lastIndexOf('/') + 1));
  }

  private Workplace workplace(Person student) {
    return Workplace.findSet(student, assignmentId(), Instant.now()).orElseThrow();
  }

  private static SaveRequest request(String question, Answer answer) {
    return new SaveRequest(question, UUID.randomUUID(), 0, answer);
  }
}
