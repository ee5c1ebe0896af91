package org.aidememoire.site.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.content.ContentFolder;
import org.aidememoire.content.ReadLesson;
import org.aidememoire.question.Question;
import org.aidememoire.question.SingleChoice;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who wrote it?                     | Who wrote it?
          "Yes": it's – he’s                | "Yes": it's – he’s
          Which *three* are **not** his?    | Which <em>three</em> are <strong>not</strong> his?
          Read `[sic]`                      | Read <code>[sic]</code>
          the word [sic] and 1 < 2 & 3      | the word [sic] and 1 &lt; 2 &amp; 3
          1954. The year of the note        | 1954. The year of the note
          # no heading                      | # no heading
          [FRUS](https://history.state.gov) | <a href="https://history.state.gov" rel="noopener noreferrer">FRUS</a>
          """)
  void a_line_is_set_as_its_author_meant_it(String text, String html) {
    assertThat(Markdown.line(text)).isEqualTo(html);
  }

  @Test
  void blocks_are_paragraphs_lists_and_quotations() {
    assertThat(Markdown.blocks("First.\n\nSecond:\n\n- a\n- b\n\n> so he says"))
        .isEqualToIgnoringWhitespace(
            "<p>First.</p> <p>Second:</p> <ul> <li>a</li> <li>b</li> </ul>"
                + " <blockquote> <p>so he says</p> </blockquote>");
  }

  @Test
  void where_no_block_may_stand_there_is_none() {
    String line = Markdown.line("First.\n\n1. a\n2. b\n\n> so he says");
    assertThat(Jsoup.parseBodyFragment(line).body().select("*:not(body)"))
        .isNotEmpty()
        .allSatisfy(element -> assertThat(element.normalName()).isEqualTo("span"));
    assertThat(line).contains("class=\"rich-ol\"", "class=\"rich-li\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![the map](https://elsewhere.example/map.png)",
        "[here](javascript:alert(1))",
        "[here](JaVaScRiPt:alert(1))",
        "[here](data:text/html,x)",
        "[here](/attempts/1/submission)",
        "[here](//elsewhere.example)",
        "<javascript:alert(1)>",
        "<b onclick='x'>bold</b>",
        "<style>*{display:none}</style>",
        "[a](https://x.example \"t\\\" onclick=x\")",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "    <script>indented</script>",
        "```html\n<script>fenced</script>\n```"
      })
  void nothing_that_acts_or_loads_comes_through(String text) {
    for (String html : List.of(Markdown.blocks(text), Markdown.line(text))) {
      var body = Jsoup.parseBodyFragment(html).body();
      assertThat(body.select("script, img, style, b, iframe, [onclick], [onerror], [title]"))
          .isEmpty();
      assertThat(body.select("a"))
          .allSatisfy(link -> assertThat(link.attr("href")).startsWith("https://x.example"));
    }
  }

  @Test
  void an_image_is_shown_as_its_words() {
    assertThat(Markdown.line("See ![the map](https://elsewhere.example/map.png)."))
        .isEqualTo("See the map.");
  }

  @Test
  void words_are_left_alone_of_marks() {
    assertThat(Markdown.words("Which *three* are [not](https://x.example) <his>?"))
        .isEqualTo("Which three are not <his>?");
  }

  @Test
  void what_the_shipped_lessons_say_looks_as_before() throws Exception {
    List<String> texts = new ArrayList<>();
    for (ReadLesson lesson : ContentFolder.read(Path.of("")).lessons()) {
      lesson.content().items().forEach(item -> addTexts(item.question(), texts));
      lesson.content().reading().forEach(guided -> addTexts(guided.question(), texts));
    }
    assertThat(texts).hasSizeGreaterThan(200);
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(Jsoup.parseBodyFragment(Markdown.line(text)).body().html())
                    .isEqualTo(Jsoup.parseBodyFragment(escaped(text)).body().html()));
  }

  private static void addTexts(Question question, List<String> texts) {
    texts.add(question.prompt().ask());
    if (question.prompt().explain() != null) {
      texts.add(question.prompt().explain());
    }
    if (question instanceof SingleChoice choice) {
      choice.options().forEach(option -> texts.add(option.text()));
      choice.options().forEach(option -> texts.add(String.valueOf(option.say())));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
