package org.aidememoire.site.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @Test
  void what_was_written_is_read_again() {
    String words = "He said “no”, \"no\" and\nno; niño, 原子";

    assertThat(read(new CsvFile("Answer", "Points").row(words, new BigDecimal("-0.5"))))
        .containsExactly(words, "-0.5");
  }

  @Test
  void it_begins_with_a_byte_order_mark_and_lines_end_as_the_standard_says() {
    assertThat(new CsvFile("a").row("b").text()).isEqualTo("\uFEFFa\r\nb\r\n");
  }

  @Test
  void nothing_is_an_empty_cell() {
    assertThat(read(new CsvFile("a", "b").row(null, 2))).containsExactly("", "2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "＝1",
        "a;=1",
        "a\n=1",
        "a,\"=1",
        "a|+1"
      })
  void no_text_is_run_as_a_formula(String text) {
    String cell = read(new CsvFile("a").row(text)).getFirst();

    assertThat(cell).isEqualTo(text.replaceFirst("(?=[=+\\-@＝])", "'"));
  }

  @Test
  void hyphens_and_signs_within_words_stay() {
    String words = "non-aggression: 2 + 2 = 4, a@b.example";

    assertThat(read(new CsvFile("a").row(words))).containsExactly(words);
  }

  /** The cells of the second line. */
  private static List<String> read(CsvFile file) {
    try (CSVParser parser = CSVParser.parse(file.text().substring(1), CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).hasSize(2);
      return records.get(1).stream().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
