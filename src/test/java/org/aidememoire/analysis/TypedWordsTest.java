package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.breakdown;
import static org.aidememoire.analysis.Fixture.counts;
import static org.aidememoire.question.QuestionCast.DATE;
import static org.aidememoire.question.QuestionCast.NUMERIC;
import static org.aidememoire.question.QuestionCast.SHORT_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.aidememoire.analysis.spelling.Spelled;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.Response.Words;
import org.aidememoire.question.Verdict;
import org.junit.jupiter.api.Test;

class TypedWordsTest {

  @Test
  void words_are_counted_with_their_spellings_and_the_commonest_comes_first() {
    Tally tally =
        tally(SHORT_TEXT, "letter", "Aide-Mémoire", "aide-memoir", "“Letter”", "LETTER ", "leter");

    assertThat(counts(tally)).containsExactly("letter wrong 4/6", "Aide-Mémoire right 2/6");
    assertThat(tally.counts().getFirst().variants())
        .extracting(Spelled.Variant::words)
        .containsExactly("LETTER", "“Letter”", "leter");
    assertThat(tally.counts().getLast().variants())
        .containsExactly(new Spelled.Variant("aide-memoir", Verdict.WRONG, 1));
  }

  @Test
  void dates_are_counted_as_they_were_read() {
    assertThat(typed(DATE, "29 November 1954", "1954-11-29", "1954", "in the winter"))
        .containsExactly("1954-11-29 right 2/4", "1954 partly 1/4", "in the winter wrong 1/4");
  }

  @Test
  void numbers_are_counted_with_their_units() {
    assertThat(typed(NUMERIC, "26 days", "26,0 days", "26", "thirty"))
        .containsExactly("26 days right 2/4", "26 partly 1/4", "thirty wrong 1/4");
  }

  @Test
  void what_is_rare_is_counted_together() {
    String[] answers =
        IntStream.rangeClosed(1, Tally.MOST_LISTED + 3)
            .mapToObj(number -> "answer " + number)
            .toArray(String[]::new);

    Tally tally = tally(SHORT_TEXT, answers);

    assertThat(tally.counts()).hasSize(Tally.MOST_LISTED);
    assertThat(tally.others()).isEqualTo(3);
  }

  private static Iterable<String> typed(Question question, String... texts) {
    return counts(tally(question, texts));
  }

  private static Tally tally(Question question, String... texts) {
    Response[] responses = Arrays.stream(texts).map(Words::new).toArray(Response[]::new);
    return breakdown(question, responses).tallies().getFirst();
  }
}
