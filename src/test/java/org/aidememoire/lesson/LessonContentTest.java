package org.aidememoire.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.junit.jupiter.api.Test;

class LessonContentTest {
  private static final PinnedEdition FIRST =
      new PinnedEdition(new Slug("a-letter"), "a".repeat(64));
  private static final PinnedEdition SECOND =
      new PinnedEdition(new Slug("a-reply"), "b".repeat(64));

  @Test
  void guided_questions_stand_in_the_order_of_their_words() {
    LessonContent lesson =
        lesson(at("reply", SECOND, 5), at("end", FIRST, 90), at("start", FIRST, 7));

    assertThat(lesson.reading())
        .extracting(GuidedQuestion::id)
        .containsExactly("start", "end", "reply");
  }

  private static LessonContent lesson(GuidedQuestion... reading) {
    return new LessonContent(
        "A letter and its reply",
        null,
        List.of(FIRST, SECOND),
        Stream.of(reading).toList(),
        List.of(),
        FeedbackPolicy.AFTER_HAND_IN,
        null,
        null);
  }

  private static GuidedQuestion at(String id, PinnedEdition edition, int start) {
    var words = new Quote(edition.document(), edition.edition(), "words", "", "", start, start + 5);
    var prompt = new Prompt(id, "What do they say?", BigDecimal.ONE, null, null);
    return new GuidedQuestion(Move.SOURCE, words, new LongText(prompt, null), null);
  }
}
