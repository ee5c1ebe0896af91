package org.aidememoire.marking.repair;

import io.quarkus.hibernate.orm.panache.Panache;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Checks;
import org.aidememoire.attempt.RubricMark;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.common.Score;
import org.aidememoire.common.Slug;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.Rubric.Criterion;
import org.aidememoire.question.Rubric.Judgement;
import org.aidememoire.question.Rubric.Level;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.testing.Desk;

/**
 * A class with a choice of 1 point (a is right, in the corrected lesson b) and a long answer of 6
 * points that a person marks; everybody who hands in is another student.
 */
final class MarkedDesk {
  static final String CHOICE = "which";
  static final String WRITTEN = "why";
  private static final Slug DOCUMENT = new Slug("a-letter");

  final Desk desk;
  private final List<Submission> handedIn = new ArrayList<>();

  MarkedDesk(FeedbackPolicy policy) {
    desk = new Desk(content("A letter", policy, "a", 2));
  }

  /** Another version of the lesson, which the class does not follow by itself. */
  LessonVersion publish(UnaryOperator<LessonContent> change) {
    LessonContent now = desk.version.content();
    LessonContent next = change.apply(content("A newer letter", now.feedback(), "a", 2));
    return LessonVersion.publish(desk.version.lesson(), next, Desk.NOW).orElseThrow();
  }

  static LessonContent corrected(LessonContent content) {
    return content("A corrected letter", content.feedback(), "b", 2);
  }

  static LessonContent correctedAgain(LessonContent content) {
    return content("A letter corrected again", content.feedback(), "c", 2);
  }

  /** Corrected, and the choice is worth three times as much. */
  static LessonContent dearer(LessonContent content) {
    Prompt prompt = new Prompt(CHOICE, "Which?", BigDecimal.valueOf(3), null, null);
    SingleChoice dear = new SingleChoice(prompt, choice("b").options());
    return content("A dearer letter", content.feedback(), dear, 2);
  }

  static LessonContent withOtherRubric(LessonContent content) {
    return content("A letter judged anew", content.feedback(), "a", 5);
  }

  /** Without the choice, and with another question in the place of the long answer. */
  static LessonContent withOneOther(LessonContent content) {
    Prompt prompt = Prompt.of("other", "Which other?");
    SingleChoice other = new SingleChoice(prompt, choice("a").options());
    Section all = new Section("All", List.of(item(other)));
    return new LessonContent(
        "A letter asked about anew",
        null,
        content.editions(),
        List.of(),
        List.of(all),
        content.feedback(),
        null,
        null);
  }

  /** Wrong, then right; checked each time where the policy lets items be checked. */
  Submission triedTwice() {
    return tried("b", "a");
  }

  Submission tried(String... options) {
    Attempt attempt = begun();
    for (String option : options) {
      save(attempt, CHOICE, Answer.of(new Response.Choice(option)));
      int number = Objects.requireNonNull(attempt.answers().get(CHOICE)).number();
      Checks.check(attempt, attempt.items().getFirst(), number, Desk.NOW);
    }
    return handIn(attempt);
  }

  /** Wrong, and very sure of it. */
  Submission sure() {
    Attempt attempt = begun();
    save(attempt, CHOICE, Answer.of(new Response.Choice("b")).with(Certainty.VERY_SURE));
    return handIn(attempt);
  }

  /** A long answer that nobody has marked yet. */
  Submission written() {
    Attempt attempt = begun();
    save(attempt, WRITTEN, Answer.of(new Response.Prose("Because of the bomb.")));
    return handIn(attempt);
  }

  /** A long answer that a person found worth 4 of 6 points. */
  Submission judged() {
    Submission submission = written();
    Attempt attempt = submission.attempt();
    Step answer = Objects.requireNonNull(attempt.answers().get(WRITTEN));
    Judgement found = new Judgement(Map.of("claim", "half", "proof", "full"), "Well read.");
    RubricMark.give(attempt, answer, found, desk.teacher, Desk.NOW);
    return submission;
  }

  /** Takes whoever handed this in out of the course. */
  void leaves(Submission submission) {
    Enrolment.findIn(desk.course, submission.attempt().person().id())
        .orElseThrow()
        .remove(desk.teacher, Desk.NOW);
  }

  /** What everybody has, by the person's id. */
  Map<Long, Score> scores() {
    return handedIn.stream()
        .collect(Collectors.toMap(one -> one.attempt().person().id(), Submission::score));
  }

  private Attempt begun() {
    Person student = Person.recorded("https://sign-in.test", UUID.randomUUID() + "", "S", Desk.NOW);
    Enrolment.join(desk.course, student, Desk.NOW);
    Panache.getEntityManager().flush();
    Workplace place = Workplace.findSet(student, desk.assignment.id(), Desk.NOW).orElseThrow();
    return Attempt.begin(place, Desk.NOW).orElseThrow().attempt();
  }

  private static void save(Attempt attempt, String item, Answer answer) {
    int follows = Stream.ofNullable(attempt.answers().get(item)).mapToInt(Step::number).sum();
    attempt.answer(new SaveRequest(item, UUID.randomUUID(), follows, answer), Desk.NOW);
  }

  private Submission handIn(Attempt attempt) {
    Submission submission = attempt.handIn(Desk.NOW);
    handedIn.add(submission);
    return submission;
  }

  private static LessonContent content(
      String title, FeedbackPolicy policy, String right, int points) {
    return content(title, policy, choice(right), points);
  }

  private static LessonContent content(
      String title, FeedbackPolicy policy, SingleChoice choice, int points) {
    return new LessonContent(
        title,
        null,
        List.of(new PinnedEdition(DOCUMENT, "e".repeat(64))),
        List.of(),
        List.of(new Section("All", List.of(item(choice), item(written(points))))),
        policy,
        null,
        null);
  }

  private static Item item(Question question) {
    return new Item(DOCUMENT, question);
  }

  private static SingleChoice choice(String right) {
    return new SingleChoice(
        Prompt.of(CHOICE, "Which?"),
        Stream.of("a", "b", "c")
            .map(id -> new Option(id, "Option " + id, id.equals(right), null))
            .toList());
  }

  private static LongText written(int points) {
    return new LongText(
        new Prompt(WRITTEN, "Why was it written?", BigDecimal.valueOf(6), null, null),
        "A model.",
        new Rubric(
            List.of(
                new Criterion(
                    "claim", "The claim", List.of(level("full", points), level("half", 1))),
                new Criterion("proof", "The proof", List.of(level("full", 1), level("none", 0))))));
  }

  private static Level level(String id, int points) {
    return new Level(id, BigDecimal.valueOf(points), "Such as " + id);
  }
}
