package org.aidememoire.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Window;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.course.Course;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.marking.Comment;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.QuestionJson;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.TaughtClass;

/** A {@link SecretLesson}, set to a class in which two students are at work on it. */
final class SecretWork {
  static final String TITLE = "A lesson with secrets";
  private static final String DOCUMENT = "note-to-nixon-1969";
  private static final String OTHER_DOCUMENT = "soviet-aide-memoire-1954";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<Cast> STUDENTS = List.of(Cast.MEMBER, Cast.CLASSMATE);

  private final String slug = "secret-" + UUID.randomUUID();
  private final Map<Cast, Long> attempts = new EnumMap<>(Cast.class);
  private final Map<Cast, Long> notebooks = new EnumMap<>(Cast.class);
  private final List<Item> items;
  private final List<String> secrets;
  private final long course;
  private final long assignment;

  private SecretWork(boolean mirrored) {
    Instant now = Instant.now();
    SecretLesson lesson = new SecretLesson(edition(DOCUMENT), edition(OTHER_DOCUMENT), mirrored);
    LessonContent content = lesson.content();
    items = content.items();
    secrets = lesson.secrets();
    LessonVersion version =
        LessonVersion.publish(Lesson.fromFile(new Slug(slug)), content, now).orElseThrow();
    Person teacher = World.person(Cast.TEACHER, now);
    Course made = new Course("Secrets", ZoneId.of("Europe/Vienna"), teacher, now);
    made.persist();
    Window window = new Window(now.minusSeconds(60), now.plus(Duration.ofDays(7)));
    Assignment set = new Assignment(made, version, window, new Authorship(teacher, now));
    set.persist();
    course = made.id();
    assignment = set.id();
    STUDENTS.forEach(student -> work(student, set, teacher, now));
  }

  static SecretWork fresh(boolean mirrored) {
    return QuarkusTransaction.requiringNew().call(() -> new SecretWork(mirrored));
  }

  private static DocumentEdition edition(String slug) {
    return Document.findShelved(slug).orElseThrow().currentEdition();
  }

  private void work(Cast cast, Assignment set, Person teacher, Instant now) {
    Person student = World.person(cast, now);
    Enrolment.join(set.course(), student, now);
    Workplace place = Workplace.findSet(student, assignment, now).orElseThrow();
    Notebook notebook = Notebook.open(place, now);
    notebook.answer(request("guided", new Response.Prose(answerOf(cast))), now);
    Step answer = Objects.requireNonNull(notebook.answers().get("guided"));
    Comment.write(notebook, answer, teacher, now, commentOn(cast));
    Attempt attempt = Attempt.begin(place, now).orElseThrow().attempt();
    attempt.answer(request("kind", new Response.Words(answerOf(cast))), now);
    attempt.answer(request("why", new Response.Prose(answerOf(cast))), now);
    attempts.put(cast, attempt.id());
    notebooks.put(cast, notebook.id());
  }

  private static SaveRequest request(String question, Response response) {
    return new SaveRequest(question, UUID.randomUUID(), 0, Answer.of(response));
  }

  private static String answerOf(Cast student) {
    return "answer by " + student.username() + "z";
  }

  private static String commentOn(Cast student) {
    return "comment for " + student.username() + "z";
  }

  /** What this student may not know. */
  List<String> secretsFrom(Cast student) {
    List<String> all = new ArrayList<>(secrets);
    STUDENTS.stream()
        .filter(other -> other != student)
        .forEach(other -> all.addAll(List.of(answerOf(other), commentOn(other), other.fullName())));
    return all;
  }

  private static long of(Map<Cast, Long> ids, Cast student) {
    return Objects.requireNonNull(ids.get(student));
  }

  /** The attempt of the member. */
  long attempt() {
    return of(attempts, Cast.MEMBER);
  }

  /** What the items ask. */
  List<String> asks() {
    return items.stream().map(item -> item.question().prompt().ask()).toList();
  }

  /**
   * The last parts of the addresses of those items in which a mirrored lesson turns what is right.
   */
  List<String> turned() {
    return IntStream.range(0, items.size())
        .filter(i -> QuestionJson.write(items.get(i).question()).contains("\"right\":"))
        .mapToObj(i -> "/" + (i + 1))
        .toList();
  }

  /** The addresses of a route: for the records of both students, and for every item. */
  List<String> addresses(String template) {
    return STUDENTS.stream()
        .map(student -> template.replace("{id}", id(template, student)))
        .map(address -> address.replace("{slug}", template.contains("documents") ? DOCUMENT : slug))
        .map(address -> address.replace("{other}", OTHER_DOCUMENT))
        .flatMap(address -> numbered(address).stream())
        .flatMap(
            address ->
                STUDENTS.stream()
                    .map(student -> Long.toString(TaughtClass.person(student).id()))
                    .map(id -> address.replace("{personId}", id)))
        .map(address -> address.replaceAll("\\{\\w+}", "1"))
        .distinct()
        .toList();
  }

  private List<String> numbered(String address) {
    return Stream.iterate(1, number -> number <= items.size(), number -> number + 1)
        .map(number -> address.replace("{number}", Integer.toString(number)))
        .distinct()
        .toList();
  }

  private String id(String template, Cast student) {
    return Long.toString(
        template.startsWith("/courses")
            ? course
            : template.startsWith("/assignments")
                ? assignment
                : template.startsWith("/notebooks")
                    ? of(notebooks, student)
                    : template.startsWith("/attempts") ? of(attempts, student) : 1);
  }

  /** What is sent to an address: an answer to each item, or to the guided question. */
  List<Map<String, Object>> fields(String address) {
    if (!address.endsWith("/answers")) {
      return List.of(Map.of("person", "", "code", "nothing", "words", "text"));
    }
    return address.contains("/reading/")
        ? List.of(saving("guided"))
        : items.stream().map(SecretWork::answer).toList();
  }

  private static Map<String, Object> answer(Item item) {
    Map<String, Object> fields = saving(item.id());
    try {
      JsonNode question = MAPPER.readTree(QuestionJson.write(item.question()));
      question.path("options").forEach(option -> fields.put("choice", option.path("id").asText()));
      if (fields.containsKey("choice")) {
        fields.put("choices", Objects.requireNonNull(fields.get("choice")));
      }
      question
          .path("prompts")
          .forEach(
              prompt ->
                  fields.put(
                      "pair." + prompt.path("id").asText(),
                      question.path("answers").path(0).path("id").asText()));
      int place = 1;
      for (JsonNode entry : question.path("entries")) {
        fields.put("place." + entry.path("id").asText(), place++);
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> saving(String question) {
    return new HashMap<>(
        Map.of(
            "question",
            question,
            "key",
            UUID.randomUUID().toString(),
            "follows",
            "0",
            "text",
            "Europe"));
  }

  void handIn(Cast student) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Attempt.findOwnedBy(World.person(student, Instant.now()), of(attempts, student))
                    .orElseThrow()
                    .handIn(Instant.now()));
  }

  /** Moves the due date to now. */
  void close() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Instant now = Instant.now();
              Person teacher = World.person(Cast.TEACHER, now);
              Assignment set = Assignment.findTaughtBy(teacher, assignment).orElseThrow();
              set.reschedule(new Window(set.window().opensAt(), now), new Authorship(teacher, now));
            });
  }

  void retire() {
    QuarkusTransaction.requiringNew()
        .run(() -> Lesson.findBySlug(slug).orElseThrow().retire(Instant.now()));
  }
}
