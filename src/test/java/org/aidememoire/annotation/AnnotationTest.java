package org.aidememoire.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.lesson.Move;
import org.aidememoire.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class AnnotationTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final ShippedDocument SHIPPED = ShippedDocument.of("note-to-nixon-1969");
  private static final Edition EDITION = SHIPPED.edition();
  private static final Remark SOURCE = new Remark(Move.SOURCE, "");

  /** A person at a document. */
  private static final class Desk {
    final Person student = person();
    final Person other = person();
    private final Document document = Document.shelve(SHIPPED.slug(), SHIPPED.provenance());

    Desk() {
      document.publish(DocumentEdition.of(document, EDITION, NOW));
    }

    Annotation make(int start, int end, Remark remark) {
      return Annotation.make(student, draft(start, end, remark, UUID.randomUUID()), NOW)
          .orElseThrow();
    }

    Annotation.Draft draft(int start, int end, Remark remark, UUID key) {
      return new Annotation.Draft(document, EDITION.quote(SHIPPED.slug(), start, end), remark, key);
    }

    List<Annotation> own() {
      return Annotation.listOf(student.key(), List.of(SHIPPED.slug()), NOW);
    }

    Notes notes(Instant now) {
      List<Slug> documents = List.of(SHIPPED.slug());
      return Notes.on(SHIPPED.slug(), EDITION, Annotation.listOf(student.key(), documents, now));
    }

    private static Person person() {
      String subject = UUID.randomUUID().toString();
      return Person.recorded("https://sign-in.test", subject, "Somebody", NOW);
    }
  }

  @Test
  void an_annotation_keeps_its_words_and_what_is_said_about_them() {
    Desk desk = new Desk();
    Annotation made = desk.make(0, 12, new Remark(Move.CLOSE_READING, "Who is “we”?"));
    assertThat(made.quote()).isEqualTo(EDITION.quote(SHIPPED.slug(), 0, 12));
    assertThat(made.remark()).isEqualTo(new Remark(Move.CLOSE_READING, "Who is “we”?"));
  }

  @Test
  void the_same_form_sent_twice_makes_one() {
    Desk desk = new Desk();
    UUID key = UUID.randomUUID();
    Annotation first =
        Annotation.make(desk.student, desk.draft(0, 5, SOURCE, key), NOW).orElseThrow();
    Annotation again =
        Annotation.make(desk.student, desk.draft(0, 5, SOURCE, key), NOW).orElseThrow();
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(desk.own()).hasSize(1);
  }

  @Test
  void nobody_else_finds_it() {
    Desk desk = new Desk();
    Annotation made = desk.make(0, 5, SOURCE);
    assertThat(Annotation.findOwnedBy(desk.student, made.id())).isPresent();
    assertThat(Annotation.findOwnedBy(desk.other, made.id())).isEmpty();
    assertThat(Annotation.listAllOf(desk.other)).isEmpty();
    assertThat(Annotation.listOf(desk.other.key(), List.of(SHIPPED.slug()), NOW)).isEmpty();
  }

  @Test
  void a_person_has_so_many_on_one_document_and_no_more() {
    Desk desk = new Desk();
    for (int i = 0; i < Annotation.MOST; i++) {
      desk.make(i, i + 1, SOURCE);
    }
    assertThat(Annotation.make(desk.student, desk.draft(0, 5, SOURCE, UUID.randomUUID()), NOW))
        .isEmpty();
    assertThat(Annotation.make(desk.other, desk.draft(0, 5, SOURCE, UUID.randomUUID()), NOW))
        .isPresent();
  }

  @Test
  void a_removed_one_can_be_taken_back_for_an_hour() {
    Desk desk = new Desk();
    Annotation made = desk.make(0, 5, SOURCE);
    made.remove(NOW);
    assertThat(desk.notes(NOW.plus(Duration.ofMinutes(59))).removed()).containsExactly(made);
    assertThat(made.restore()).isTrue();
    assertThat(desk.notes(NOW).placed()).hasSize(1);
  }

  @Test
  void after_that_the_persons_next_note_deletes_it() {
    Desk desk = new Desk();
    Annotation made = desk.make(0, 5, SOURCE);
    made.remove(NOW);
    Instant later = NOW.plus(Duration.ofMinutes(61));
    assertThat(desk.notes(later).removed()).isEmpty();
    Annotation.make(desk.student, desk.draft(6, 9, SOURCE, UUID.randomUUID()), later);
    assertThat(Annotation.findOwnedBy(desk.student, made.id())).isEmpty();
  }

  @Test
  void a_removed_one_does_not_come_back_over_the_limit() {
    Desk desk = new Desk();
    Annotation made = desk.make(0, 5, SOURCE);
    made.remove(NOW);
    for (int i = 0; i < Annotation.MOST; i++) {
      desk.make(i, i + 1, SOURCE);
    }
    assertThat(made.restore()).isFalse();
  }

  @Test
  void notes_stand_in_the_order_of_the_text_and_say_what_they_are() {
    Desk desk = new Desk();
    desk.make(20, 30, new Remark(null, "A plain note."));
    desk.make(0, 5, SOURCE);
    Notes notes = desk.notes(NOW);
    assertThat(notes.placed()).extracting(each -> each.quote().start()).containsExactly(0, 20);
    assertThat(notes.highlights())
        .extracting(each -> each.kind().css())
        .containsExactly("highlight-source", "highlight-note");
  }

  @Test
  void words_that_an_edition_does_not_have_are_listed_and_kept() {
    Desk desk = new Desk();
    Annotation made = desk.make(0, 40, SOURCE);
    Edition another = ShippedDocument.of("molotov-memorandum-1954").edition();
    Notes elsewhere = Notes.on(SHIPPED.slug(), another, desk.own());
    assertThat(elsewhere.lost()).containsExactly(made);
    assertThat(elsewhere.highlights()).isEmpty();
    assertThat(made.quote().edition()).isEqualTo(EDITION.hash());
  }

  @Test
  void a_remark_says_something_and_not_too_much() {
    assertThatThrownBy(() -> new Remark(null, " ")).isInstanceOf(IllegalArgumentException.class);
    String long_ = "🕊".repeat(Remark.LONGEST_NOTE);
    assertThat(new Remark(null, long_).note()).isEqualTo(long_);
    assertThatThrownBy(() -> new Remark(null, long_ + "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
