package org.aidememoire.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.common.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {
  private static final SchemaCheck LESSON =
      new SchemaCheck("/META-INF/resources/schemas/lesson.schema.json");
  private static final SchemaCheck DOCUMENT =
      new SchemaCheck("/META-INF/resources/schemas/document.schema.json");

  private static final String GOOD =
      """
      title: Atoms
      documents: [a-note]
      feedback: after-close
      reading:
        - id: fear
          move: close-reading
          at: { quote: "the words" }
          ask: What?
          answer: { type: long, evidence: required }
          model: So.
      quiz:
        - section: Positions
          beside: a-note
          items:
            - id: who
              type: single-choice
              ask: Who?
              points: 2
              options:
                - { id: 1, text: 1954, right: true }
                - { id: two, text: No, say: "Look again." }
              evidence: { weight: 0.5, accept: [{ quote: "words", in: a-note }] }
            - { id: when, type: short-text, ask: When?, accept: [1954], patterns: ["19\\\\d\\\\d"] }
            - id: which
              type: matching
              ask: Which?
              prompts: [{ id: p, text: P, answer: a }, { id: q, text: Q, answer: b }]
              answers: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: C }]
            - { id: order, type: ordering, ask: Order?, entries: [{ id: a, text: A }, { id: b, text: B }] }
            - { id: find, type: select-words, in: a-note, ask: Find, accept: [{ quote: words }], threshold: 0.7 }
            - { id: essay, type: long, ask: Why?, evidence: optional, model: So. }
            - id: several
              type: multiple-choice
              ask: Which ones?
              all-or-nothing: true
              options: [{ id: a, text: A, right: true }, { id: b, text: B }]
      """;

  private static List<String> check(SchemaCheck schema, String text) {
    FileReport report = new FileReport("f");
    YamlReader.read(text, report).ifPresent(root -> schema.check(root, report));
    return report.findings().stream().map(Finding::toString).toList();
  }

  @Test
  void every_item_type_is_understood() {
    assertThat(check(LESSON, GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feedback:           | feed-back:         | 3 | unknown key \"feed-back\"; did you mean \"feedback\"?",
        "move: close-reading | move: close-read   | 6 | \"move\" should be source, context, corroborate or close-reading, not \"close-read\"",
        "model: So.          | modell: So.        | 10 | unknown key \"modell\"; did you mean \"model\"?",
        "ask: What?          |                    | 5 | the key \"ask\" is missing",
        "points: 2           | points: many       | 18 | \"points\" should be a number, not \"many\"",
        "points: 2           | points: -1         | 18 | \"points\" should be 0 or more",
        "right: true         | right: yes         | 20 | \"right\" should be true or false, not \"yes\"",
        "weight: 0.5         | weight: 5          | 22 | \"weight\" should be 1 or less",
        "weight: 0.5         | wieght: 0.5        | 22 | unknown key \"wieght\"; did you mean \"weight\"?",
        "type: single-choice | type: single-choise | 16 | did you mean \"single-choice\"?",
        "id: two             | id: Two Words      | 21 | \"id\" should be lower-case letters, digits and single hyphens, not \"Two Words\"",
        "ask: Who?           | ask:               | 17 | \"ask\" is empty",
        "documents: [a-note] | documents: a-note  | 2 | \"documents\" should be a list, not \"a-note\"",
        "documents: [a-note] | documents: [A]     | 2 | entry 1 of \"documents\" should be lower-case",
        "documents: [a-note] | documents: []      | 2 | \"documents\" needs at least one entry",
        "at: { quote: \"the words\" } | at: the words | 7 | \"at\" should be keys with values, not \"the words\"",
        "evidence: required  | evidence: needed   | 9 | \"evidence\" should be none, optional or required, not \"needed\"",
        "evidence: required  | evidence: [a]      | 9 | \"evidence\" should be a word or keys with values, not a list",
        "evidence: optional  | options: []        | 31 | unknown key \"options\"",
      })
  void a_departure_is_one_plain_sentence_on_its_line(
      String good, @Nullable String bad, int line, String sentence) {
    assertThat(check(LESSON, GOOD.replaceFirst(Pattern.quote(good), bad == null ? "" : bad)))
        .singleElement()
        .asString()
        .startsWith("f:" + line + ": error: ")
        .contains(sentence);
  }

  @Test
  void a_document_needs_its_date_to_look_like_one() {
    String document =
        """
        title: A note
        kind: Note
        layout: history-state-gov
        dates:
          - { on: November 1954, what: Sent }
        sort-date: 1954
        citation: { title: Note, in: Volume, url: "http://example.org/" }
        rights: Public domain
        """;
    assertThat(check(DOCUMENT, document))
        .containsExactlyInAnyOrder(
            "f:7: error: \"url\" should be an address that begins with https://, not \"http://example.org/\"",
            "f:5: error: \"on\" should be a date such as 1954-11-29, 1954-11 or 1954, not \"November 1954\"");
  }
}
