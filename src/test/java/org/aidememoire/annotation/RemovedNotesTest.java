package org.aidememoire.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.lesson.Move;
import org.aidememoire.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemovedNotesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final ShippedDocument SHIPPED = ShippedDocument.of("note-to-nixon-1969");

  @Inject Scheduler scheduler;

  @Test
  @TestTransaction
  void a_removed_note_is_deleted_when_its_hour_is_over_though_nobody_comes_back() {
    Person student =
        Person.recorded("https://sign-in.test", UUID.randomUUID().toString(), "S", NOW);
    Document document = Document.shelve(new Slug("swept"), SHIPPED.provenance());
    document.publish(DocumentEdition.of(document, SHIPPED.edition(), NOW));
    Annotation removed = note(student, document);
    Annotation kept = note(student, document);
    removed.remove(NOW);
    Annotation.flush();

    sweepAt(NOW.plus(Duration.ofHours(1)).minusSeconds(1));
    assertThat(stored(removed)).isEqualTo(1);
    sweepAt(NOW.plus(Duration.ofHours(1)));
    assertThat(stored(removed)).isZero();
    sweepAt(NOW.plus(Duration.ofDays(400)));
    assertThat(stored(kept)).isEqualTo(1);
  }

  @Test
  void every_server_looks_for_them_by_itself() {
    assertThat(scheduler.getScheduledJob("removed-notes")).isNotNull();
  }

  private static Annotation note(Person student, Document document) {
    var draft =
        new Annotation.Draft(
            document,
            SHIPPED.edition().quote(document.slug(), 0, 12),
            new Remark(Move.SOURCE, ""),
            UUID.randomUUID());
    return Annotation.make(student, draft, NOW).orElseThrow();
  }

  private static void sweepAt(Instant now) {
    new RemovedNotes(Clock.fixed(now, ZoneOffset.UTC)).forget();
  }

  private static long stored(Annotation annotation) {
    return Annotation.count("id", annotation.id());
  }
}
