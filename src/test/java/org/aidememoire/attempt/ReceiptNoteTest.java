package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceiptNoteTest {
  private static final ReceiptNote NOTE =
      new ReceiptNote(
          12, new Receipt(Instant.parse("2026-11-20T10:00:00.123456Z"), 8, "0f".repeat(32)));

  @Test
  void a_receipt_is_read_as_it_was_written() {
    assertThat(ReceiptNote.read(NOTE.line())).contains(NOTE);
  }

  @Test
  void it_is_found_in_a_longer_text_and_where_a_mail_has_broken_the_line() {
    String broken =
        "Dear teacher,\n> " + NOTE.line().replace(", answers", ",\n answers") + "\nAmara";
    assertThat(ReceiptNote.read(broken)).contains(NOTE);
  }

  @Test
  void a_text_without_a_whole_receipt_holds_none() {
    assertThat(ReceiptNote.read("")).isEmpty();
    assertThat(ReceiptNote.read(NOTE.line().substring(0, 90))).isEmpty();
    assertThat(ReceiptNote.read(NOTE.line().replace("2026-11", "2026-99"))).isEmpty();
  }
}
