package org.aidememoire.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.common.Finding;
import org.aidememoire.content.yaml.YamlNode.Field;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  private final FileReport report = new FileReport("lesson.yaml");

  private Mapping read(String text) {
    return YamlReader.read(text, report).orElseThrow();
  }

  private List<String> complaintsAbout(String text) {
    YamlReader.read(text, report);
    return report.findings().stream().map(Finding::toString).toList();
  }

  @Test
  void every_value_knows_its_line() {
    Mapping root = read("title: A\n\nlist:\n  - id: x\n    say: >\n      words\n      more\n");
    Mapping entry = root.mappings("list").getFirst();
    assertThat(root.find("title")).hasValueSatisfying(node -> assertThat(node.line()).isOne());
    assertThat(entry.line()).isEqualTo(4);
    assertThat(entry.fields())
        .containsEntry("say", new Field(5, new Scalar("words more\n", false, 5)));
  }

  @ParameterizedTest
  @CsvSource({"no", "on", "0012", "1954-11-29", "1e3", "12:30", "'1,5'"})
  void what_authors_mean_as_text_stays_text(String written) {
    assertThat(YamlJson.of(read("key: " + written)).get("key").isTextual()).isTrue();
    assertThat(read("key: " + written).text("key")).isEqualTo(written);
  }

  @Test
  void numbers_truth_values_and_nothing_are_told_apart_unless_quoted() {
    assertThat(YamlJson.of(read("{a: 1954, b: 0.60, c: true, d: ~, e: \"true\", f: '1', g: }")))
        .hasToString(
            "{\"a\":1954,\"b\":0.60,\"c\":true,\"d\":null,\"e\":\"true\",\"f\":\"1\",\"g\":null}");
  }

  @Test
  void a_doubled_key_is_reported_on_its_second_line() {
    assertThat(complaintsAbout("title: A\nsummary: B\ntitle: C\n"))
        .containsExactly(
            "lesson.yaml:3: error: the key \"title\" stands here twice; it is already on line 1");
  }

  @Test
  void anchors_and_aliases_are_refused_without_being_followed() {
    assertThat(complaintsAbout("a: &x [1, 1]\nb: &y [*x, *x]\n"))
        .hasSize(4)
        .allMatch(line -> line.contains("anchor") || line.contains("alias"));
  }

  @Test
  void a_tag_is_refused() {
    assertThat(complaintsAbout("a: !!java.net.URL [x]\n"))
        .singleElement()
        .asString()
        .startsWith("lesson.yaml:1: error: a tag");
  }

  @Test
  void a_second_document_an_empty_file_and_a_bare_list_are_reported() {
    assertThat(complaintsAbout("a: 1\n---\nb: 2\n")).singleElement().asString().contains(":2: ");
    assertThat(new FileReport("x").hasErrors()).isFalse();
    assertThat(complaintsAbout("# nothing\n")).last().asString().contains("the file is empty");
    assertThat(complaintsAbout("- a\n")).last().asString().contains("keys with values");
  }

  @Test
  void nesting_without_end_is_refused() {
    assertThat(complaintsAbout("a: " + "[".repeat(5000)))
        .singleElement()
        .asString()
        .contains("nested too deeply");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1#\tb: 2#          | 2 | indented with a tab",
        "a: \"open#b: 2#       | 1 | never closed",
        "ask: Who: why?#       | 1 | where no key can stand",
        "a: 1#b#c: 3#          | 2 | expected \"key: value\"",
        "a: 1#  b: 2#          | 2 | where no key can stand",
        "a: { b: c#d: 1#       | 2 | closing bracket",
        "a: @handle#           | 1 | should stand in quotes",
        "a:#  - b#   c: d#     | 3 | look at the indentation",
        "a:#  - b# c: d#       | 3 | does not fit",
        "a: \"\\q\"#           | 1 | escapes nothing",
      })
  void broken_syntax_is_reported_in_plain_words(String text, int line, String words) {
    assertThat(complaintsAbout(text.replace('#', '\n')))
        .singleElement()
        .asString()
        .startsWith("lesson.yaml:" + line + ": error: ")
        .contains(words);
  }

  @Test
  void a_control_character_is_reported_on_its_line() {
    assertThat(complaintsAbout("a: 1\nb: \u0007\n"))
        .singleElement()
        .asString()
        .isEqualTo("lesson.yaml:2: error: a character that YAML does not allow: U+0007");
  }
}
