package org.aidememoire.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.common.Quote;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A mark is explained, a question is put right, and the student is told. */
@QuarkusTest
class MarkingWayTest {
  private static final String LESSON = "atoms-and-ambassadors";

  @Test
  void a_question_is_put_right_and_the_student_reads_what_was_done() {
    SignedIn.as(Cast.TEACHER);
    SignedIn.as(Cast.MEMBER);
    Set set = QuarkusTransaction.requiringNew().call(MarkingWayTest::set);
    try (Browser browser = Browser.open()) {
      var teacher = new Window(browser.window(SignedIn.as(Cast.TEACHER), "en"));
      Page page = teacher.page();
      page.navigate("/attempts/" + set.attempt() + "/explanation");
      teacher.lookWideAndNarrow("30-explanation");
      page.navigate("/assignments/" + set.assignment());
      page.getByText("Put a question right").click();
      teacher.lookWideAndNarrow("31-repairs");
      page.locator(".repair-question a").first().click();
      teacher.lookWideAndNarrow("32-repair");
      page.getByText("Do it: Full credit for everybody").click();
      assertThat(page.locator(".message-good")).isVisible();
      teacher.lookWideAndNarrow("33-repaired");

      var student = new Window(browser.window(SignedIn.as(Cast.MEMBER), "en"));
      student.page().navigate("/attempts/" + set.attempt() + "/result");
      assertThat(student.page().locator(".repair-note")).isVisible();
      student.lookWideAndNarrow("34-result-repaired");

      page.locator(".repair-made a").click();
      teacher.lookWideAndNarrow("35-reversal");
      page.getByText("Take back").last().click();
      assertThat(page.locator(".repair-made .tag")).isVisible();
    }
  }

  private record Set(long assignment, long attempt) {}

  private static Set set() {
    Instant now = Instant.now();
    Person teacher = person(Cast.TEACHER);
    LessonVersion version =
        LessonVersion.findCurrent(Lesson.findOffered(LESSON).orElseThrow()).orElseThrow();
    Course course = new Course("Marks", ZoneId.of("Europe/Vienna"), teacher, now);
    course.persist();
    var week =
        new org.aidememoire.assignment.Window(now.minusSeconds(60), now.plus(Duration.ofDays(7)));
    Assignment assignment = new Assignment(course, version, week, new Authorship(teacher, now));
    assignment.persist();
    for (String name : List.of("Ada Brook", "Ben Castillo-Fernández", "Chidi Obi", "Dora Ek")) {
      handIn(
          Person.recorded("https://other.test", UUID.randomUUID().toString(), name, now),
          assignment);
    }
    return new Set(assignment.id(), handIn(person(Cast.MEMBER), assignment).id());
  }

  private static Person person(Cast cast) {
    String issuer =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    return Person.recorded(issuer, cast.subject(), cast.fullName(), Instant.now());
  }

  private static Attempt handIn(Person student, Assignment assignment) {
    Instant now = Instant.now();
    Enrolment.join(assignment.course(), student, now);
    Workplace place = Workplace.findSet(student, assignment.id(), now).orElseThrow();
    Attempt attempt = Attempt.begin(place, now).orElseThrow().attempt();
    for (Item item : attempt.version().content().items()) {
      attempt.answer(
          new SaveRequest(item.id(), UUID.randomUUID(), 0, answer(item.question())), now);
    }
    attempt.handIn(now);
    return attempt;
  }

  /** Wrong choices, right words, and the words that prove it. */
  private static Answer answer(Question question) {
    Response response =
        switch (question) {
          case SingleChoice choice ->
              new Response.Choice(
                  choice.options().stream()
                      .filter(option -> !option.right())
                      .findFirst()
                      .orElseThrow()
                      .id());
          case ShortText words -> new Response.Words(" “" + words.accept().getFirst() + ".” ");
          default -> question.rightAnswer().orElse(new Response.Prose("Because it says so."));
        };
    List<Quote> proof =
        question.prompt().evidenceRule().map(EvidenceRule::accept).orElse(List.of());
    return new Answer(response, proof.stream().limit(1).toList());
  }
}
