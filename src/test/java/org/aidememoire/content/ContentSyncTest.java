package org.aidememoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Window;
import org.aidememoire.common.Finding;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.course.Course;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class ContentSyncTest {
  private static final Slug LESSON = new Slug("atoms-and-ambassadors");

  @Inject ContentSync sync;

  private Content shipped =
      new Content(List.of(), List.of(), Set.of(), Set.of(), List.of(), none());

  @BeforeEach
  void read() throws IOException {
    shipped = ContentFolder.read(Path.of("."));
  }

  @Test
  void syncing_the_same_files_again_changes_nothing() {
    int before = current().number();
    sync.sync(shipped);
    assertThat(current().number()).isEqualTo(before);
  }

  @Test
  void a_changed_lesson_becomes_a_new_version() {
    int before = current().number();
    sync.sync(retitled("Atoms, again"));
    assertThat(current().number()).isEqualTo(before + 1);
    assertThat(current().title()).isEqualTo("Atoms, again");
  }

  @Test
  void an_invalid_lesson_keeps_its_last_valid_version_and_administrators_are_told() {
    Finding finding = Finding.error("quizzes/" + LESSON + ".yaml", 7, "an unknown key");
    sync.sync(
        new Content(
            shipped.documents(),
            without(LESSON),
            Set.of(),
            Set.of(LESSON),
            List.of(finding),
            shipped.totals()));
    assertThat(Lesson.findOffered(LESSON.value())).isPresent();
    assertThat(ContentFinding.listLatest())
        .extracting(ContentFinding::finding)
        .containsExactly(finding);
  }

  @Test
  void a_vanished_lesson_is_retired_and_comes_back_with_its_file() {
    sync.sync(
        new Content(
            shipped.documents(), without(LESSON), Set.of(), Set.of(), List.of(), shipped.totals()));
    assertThat(Lesson.findOffered(LESSON.value())).isEmpty();
    sync.sync(shipped);
    assertThat(Lesson.findOffered(LESSON.value())).isPresent();
  }

  @Test
  void a_vanished_document_leaves_the_library() {
    Slug gone = shipped.documents().getFirst().slug();
    sync.sync(
        new Content(
            shipped.documents().stream().filter(it -> !it.slug().equals(gone)).toList(),
            shipped.lessons(),
            Set.of(),
            Set.of(),
            List.of(),
            shipped.totals()));
    assertThat(Document.findShelved(gone.value())).isEmpty();
  }

  @Test
  void assignments_follow_a_new_version_until_they_open() {
    Assignment open = assignment(Instant.now().minusSeconds(60));
    Assignment upcoming = assignment(Instant.now().plus(Duration.ofDays(1)));
    LessonVersion before = current();
    sync.sync(retitled("Atoms, again"));
    Assignment.getEntityManager().refresh(open);
    Assignment.getEntityManager().refresh(upcoming);
    assertThat(open.version().number()).isEqualTo(before.number());
    assertThat(upcoming.version().number()).isEqualTo(before.number() + 1);
  }

  private Assignment assignment(Instant opensAt) {
    Instant now = Instant.now();
    Person teacher = Person.recorded("https://test", UUID.randomUUID().toString(), "T", now);
    Course course = new Course("Sync", ZoneId.of("UTC"), teacher, now);
    course.persist();
    Assignment assignment =
        new Assignment(
            course,
            current(),
            new Window(opensAt, now.plus(Duration.ofDays(9))),
            new Authorship(teacher, now));
    assignment.persist();
    return assignment;
  }

  private Content retitled(String title) {
    List<ReadLesson> lessons =
        shipped.lessons().stream()
            .map(it -> it.slug().equals(LESSON) ? new ReadLesson(LESSON, with(it, title)) : it)
            .toList();
    return new Content(
        shipped.documents(), lessons, Set.of(), Set.of(), List.of(), shipped.totals());
  }

  private static LessonContent with(ReadLesson lesson, String title) {
    LessonContent old = lesson.content();
    return new LessonContent(
        title,
        old.summary(),
        old.editions(),
        old.reading(),
        old.quiz(),
        old.feedback(),
        null,
        null);
  }

  private List<ReadLesson> without(Slug slug) {
    return shipped.lessons().stream().filter(it -> !it.slug().equals(slug)).toList();
  }

  private static LessonVersion current() {
    return LessonVersion.findCurrent(Lesson.findOffered(LESSON.value()).orElseThrow())
        .orElseThrow();
  }

  private static Totals none() {
    return new Totals(0, 0, 0, 0, 0, 0);
  }
}
