package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is stored stays readable: add new forms beside these, never change them. */
class StoredQuestionsTest {

  @Test
  void a_single_choice_with_evidence_is_stored_like_this() {
    assertStored(
        QuestionCast.SINGLE_CHOICE,
        """
        {"type":"single-choice","schema":1,
        "prompt":{"id":"reports-to","ask":"To whom?","points":1.5,
        "evidence":{"weight":0.25,"threshold":0.6,"required":true,
        "accept":[{"document":"note","edition":"e1","exact":"the council",
        "prefix":"the organ must answer to ","suffix":", not to states","start":25,"end":36}]},
        "explain":"Look at the end."},
        "options":[{"id":"un","text":"The Assembly","right":true,"say":"Yes."},
        {"id":"agency","text":"Its members","right":false}]}
        """);
  }

  @Test
  void a_multiple_choice_is_stored_like_this() {
    assertStored(
        QuestionCast.MULTIPLE_CHOICE,
        """
        {"type":"multiple-choice","schema":1,"prompt":{"id":"bodies","ask":"Which?","points":1},
        "options":[{"id":"assembly","text":"Assembly","right":true},
        {"id":"council","text":"Council","right":true},
        {"id":"press","text":"Press","right":false,"say":"No."}],"allOrNothing":true}
        """);
  }

  @Test
  void a_short_text_is_stored_like_this() {
    assertStored(
        QuestionCast.SHORT_TEXT,
        """
        {"type":"short-text","schema":1,"prompt":{"id":"kind","ask":"What is it?","points":1},
        "accept":["aide-mémoire"],"patterns":["notes?"]}
        """);
  }

  @Test
  void a_matching_is_stored_like_this() {
    assertStored(
        QuestionCast.MATCHING,
        """
        {"type":"matching","schema":1,"prompt":{"id":"hands","ask":"Who?","points":1},
        "prompts":[{"id":"wrote","text":"Wrote it","answer":"ministry"},
        {"id":"received","text":"Received it","answer":"embassy"}],
        "answers":[{"id":"embassy","text":"The embassy"},
        {"id":"ministry","text":"The ministry","say":"In Moscow."},
        {"id":"press","text":"The press"}]}
        """);
  }

  @Test
  void an_ordering_is_stored_like_this() {
    assertStored(
        QuestionCast.ORDERING,
        """
        {"type":"ordering","schema":1,
        "prompt":{"id":"events","ask":"In which order?","points":1},
        "entries":[{"id":"sent","text":"Sent","say":"First."},{"id":"read","text":"Read"}]}
        """);
  }

  @Test
  void selecting_words_is_stored_like_this() {
    assertStored(
        QuestionCast.SELECT_WORDS,
        """
        {"type":"select-words","schema":1,
        "prompt":{"id":"words","ask":"Which words?","points":1},"document":"note",
        "accept":[{"document":"note","edition":"e1","exact":"must answer","prefix":"the organ ",
        "suffix":" to the council, not to states","start":10,"end":21}],"threshold":0.75}
        """);
  }

  @Test
  void a_long_text_is_stored_like_this() {
    assertStored(
        QuestionCast.LONG_TEXT,
        """
        {"type":"long","schema":1,"prompt":{"id":"why","ask":"Why?","points":1},
        "model":"Because it fears it."}
        """);
  }

  @Test
  void a_sorting_is_stored_like_this() {
    assertStored(
        QuestionCast.CATEGORISE,
        """
        {"type":"categorise","schema":1,"prompt":{"id":"whose","ask":"Whose words?","points":1},
        "groups":[{"id":"a","text":"Author"},{"id":"b","text":"Editors"}],
        "entries":[{"id":"x","quote":{"document":"note","edition":"e1","exact":"must answer",
        "prefix":"the organ ","suffix":" to the council, not to states","start":10,"end":21},
        "group":"a","say":"It is in the text."},{"id":"y","text":"[sic]","group":"b"}]}
        """);
  }

  @Test
  void two_parts_are_stored_like_this() {
    assertStored(
        QuestionCast.TWO_PART_IN_TEXT,
        """
        {"type":"two-part","schema":1,
        "prompt":{"id":"claim-words","ask":"To whom does it answer?","points":1},
        "options":[{"id":"a","text":"The council","right":true},
        {"id":"b","text":"States","right":false}],
        "proof":{"type":"in-text","ask":"Which words?","weight":0.25,"document":"note",
        "accept":[{"document":"note","edition":"e1","exact":"to the council",
        "prefix":"the organ must answer ","suffix":", not to states","start":22,"end":36}],
        "threshold":0.6},"allOrNothing":true}
        """);
    assertThat(QuestionJson.write(QuestionCast.TWO_PART))
        .contains(
            "\"proof\":{\"type\":\"offered\",\"ask\":\"Which"
                + " words?\",\"weight\":0.5,\"passages\":[{");
  }

  @Test
  void a_corroboration_is_stored_like_this() {
    assertStored(
        QuestionCast.CORROBORATION,
        """
        {"type":"corroboration","schema":1,
        "prompt":{"id":"held","ask":"What do they say?","points":1},
        "documents":[{"document":"note","text":"Note"},
        {"document":"memorandum","text":"Memorandum"}],
        "claims":[{"id":"a","text":"It answers to the council.","cells":[
        {"document":"note","stand":"supports","proof":{"document":"note","edition":"e1",
        "exact":"to the council","prefix":"the organ must answer ","suffix":", not to states",
        "start":22,"end":36},"say":"Yes."},
        {"document":"memorandum","stand":"silent"}]}]}
        """);
  }

  @Test
  void a_timeline_is_stored_like_this() {
    assertStored(
        QuestionCast.TIMELINE,
        """
        {"type":"timeline","schema":1,"prompt":{"id":"when-placed","ask":"When?","points":1},
        "dates":["1953","1954","1955"],
        "events":[{"id":"a","text":"Sent","place":2,"say":"In autumn."},
        {"id":"b","text":"Answered","place":3}]}
        """);
  }

  @Test
  void a_statement_is_stored_like_this() {
    assertStored(
        QuestionCast.TRUE_FALSE,
        """
        {"type":"true-false","schema":1,
        "prompt":{"id":"fixed","ask":"It fixes a date.","points":1},"right":false,
        "sayFalse":"Yes."}
        """);
  }

  @Test
  void a_date_is_stored_like_this() {
    assertStored(
        QuestionCast.DATE,
        """
        {"type":"date","schema":1,"prompt":{"id":"when","ask":"When?","points":1},
        "accept":["1954-11-29","1954-03~/1954-05~"],"tolerance":"3 days","coarser":0.25}
        """);
  }

  @Test
  void a_number_is_stored_like_this() {
    assertStored(
        QuestionCast.NUMERIC,
        """
        {"type":"numeric","schema":1,"prompt":{"id":"days","ask":"How many?","points":1},
        "accept":[{"value":26,"tolerance":"5%","credit":1.0},
        {"value":27.5,"credit":0.5,"say":"Both ends?"}],
        "units":[{"unit":"days","factor":1,"forms":["day"]}],"unitCredit":0.25}
        """);
  }

  @Test
  void a_passage_with_gaps_is_stored_like_this() {
    assertStored(
        QuestionCast.CLOZE,
        """
        {"type":"cloze","schema":1,"prompt":{"id":"fill","ask":"What is missing?","points":1},
        "passage":{"document":"note","edition":"e1","exact":"must answer","prefix":"the organ ",
        "suffix":" to the council, not to states","start":10,"end":21},
        "gaps":[{"id":"a","start":0,"end":4,"accept":["shall"],"others":[],"weight":2.0},
        {"id":"b","start":5,"end":11,"accept":[],"others":[{"text":"bow","say":"No."}],"weight":1.0}]}
        """);
  }

  @Test
  void a_question_that_asks_how_sure_the_student_is_says_so() {
    Prompt prompt = new Prompt("why", "Why?", BigDecimal.ONE, null, null, /* certainty= */ true);
    assertStored(
        new LongText(prompt, null),
        """
        {"type":"long","schema":1,
        "prompt":{"id":"why","ask":"Why?","points":1,"certainty":true}}
        """);
  }

  /** The expected form may be broken into lines. */
  private static void assertStored(Question question, String expected) {
    assertThat(QuestionJson.write(question)).isEqualTo(expected.replace("\n", ""));
  }
}
