package org.aidememoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckContentTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private SampleFolder folder;

  @BeforeEach
  void lay_out(@TempDir Path root) {
    folder = SampleFolder.in(root);
  }

  private int run(String... arguments) {
    return new CheckContent(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(List.of(arguments));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void content_in_order_prints_its_totals_and_exits_0() {
    assertThat(run(folder.root().toString())).isZero();
    assertThat(printed())
        .isEqualTo(
            "2 documents, 2 guided questions, 1 quiz, 7 items, 0 errors, 0 warnings"
                + System.lineSeparator());
  }

  @Test
  void an_error_prints_its_place_and_exits_1() {
    folder.plant(SampleFolder.LESSON, "move: source", "move: sauce");
    assertThat(run(folder.root().toString())).isOne();
    assertThat(printed().lines())
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith("quizzes/harbour.yaml:8: error: \"move\" should be"),
            line -> assertThat(line).endsWith("7 items, 1 error, 0 warnings"));
  }

  @Test
  void a_warning_alone_exits_0() {
    folder.plant(SampleFolder.DOCUMENT, "forms: [lamps]", "forms: [candles]");
    assertThat(run(folder.root().toString())).isZero();
    assertThat(printed()).contains("0 errors, 1 warning");
  }

  @Test
  void a_source_is_shown_as_json() {
    assertThat(run("--show", folder.root().resolve(SampleFolder.SOURCE).toString())).isZero();
    assertThat(printed()).startsWith("{").contains("history-state-gov", "The harbour");
  }

  @Test
  void a_source_is_shown_with_what_the_document_beside_it_says() {
    folder.plant(SampleFolder.DOCUMENT, "layout: history-state-gov", "layout: wilson-center");
    folder.plant(SampleFolder.DOCUMENT, "first-page: \"11\"", "first-page: \"88\"");
    assertThat(run("--show", folder.root().resolve(SampleFolder.SOURCE).toString())).isZero();
    assertThat(printed()).contains("\"wilson-center\"", "\"88\"");
  }

  @Test
  void wrong_use_says_how_it_is_used_and_exits_2() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--shwo", "x")).isEqualTo(2);
    assertThat(run("--show", "no-such-file")).isEqualTo(2);
    assertThat(run(folder.root().resolve("corpus").toString())).isEqualTo(2);
    assertThat(printed()).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("bin/check-content [FOLDER]", "no-such-file", "neither corpus/ nor quizzes/");
  }

  @Test
  void help_is_no_mistake() {
    assertThat(run("--help")).isZero();
    assertThat(printed()).contains("--show FILE");
  }
}
