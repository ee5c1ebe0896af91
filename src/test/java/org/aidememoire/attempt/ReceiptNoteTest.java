package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReceiptNoteTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final ReceiptNote NOTE =
      new ReceiptNote(
          12, new Receipt(Instant.parse("2026-11-20T10:00:00.123456Z"), 8, "0f".repeat(32)));

  @Test
  void a_receipt_is_read_as_it_was_written() {
    assertThat(ReceiptNote.read(NOTE.line(VIENNA))).contains(NOTE);
  }

  @Test
  void it_is_found_in_a_longer_text_and_where_a_mail_has_broken_the_line() {
    String broken =
        "Dear teacher,\n> " + NOTE.line(VIENNA).replace(", answers", ",\n answers") + "\nAmara";
    assertThat(ReceiptNote.read(broken)).contains(NOTE);
  }

  @Test
  void its_time_is_that_of_some_clock_and_the_same_on_every_other() {
    assertThat(NOTE.line(VIENNA)).contains("handed in 2026-11-20T11:00:00.123456+01:00,");
    assertThat(NOTE.line(ZoneId.of("America/St_Johns"))).contains("T06:30:00.123456-03:30,");
    for (String zone : new String[] {"UTC", "America/St_Johns", "Asia/Kathmandu"}) {
      assertThat(ReceiptNote.read(NOTE.line(ZoneId.of(zone)))).contains(NOTE);
    }
  }

  @Test
  void a_receipt_that_was_given_in_universal_time_is_still_read() {
    String old =
        "Aide-Mémoire receipt: attempt 12, handed in 2026-11-20T10:00:00.123456Z, answers 8,"
            + " checksum "
            + "0f".repeat(32);
    assertThat(ReceiptNote.read(old)).contains(NOTE);
  }

  @Test
  void a_text_without_a_whole_receipt_holds_none() {
    assertThat(ReceiptNote.read("")).isEmpty();
    assertThat(ReceiptNote.read(NOTE.line(VIENNA).substring(0, 90))).isEmpty();
    assertThat(ReceiptNote.read(NOTE.line(VIENNA).replace("2026-11", "2026-99"))).isEmpty();
  }
}
