package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.question.rule.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and answers come back from what is stored, and nothing else is taken for them. */
class QuestionJsonTest {

  @Test
  void every_type_of_question_comes_back_as_it_was() {
    for (Question question : QuestionCast.QUESTIONS) {
      String json = QuestionJson.write(question);
      assertThat(QuestionJson.read(json)).isEqualTo(question);
      assertThat(QuestionJson.write(QuestionJson.read(json))).isEqualTo(json);
    }
  }

  @Test
  void every_kind_of_answer_comes_back_as_it_was() {
    List<Quote> evidence = List.of(Passages.quote("the council"));
    for (Response response : QuestionCast.RESPONSES) {
      Answer answer = new Answer(response, evidence);
      assertThat(QuestionJson.readAnswer(QuestionJson.writeAnswer(answer))).isEqualTo(answer);
    }
    Answer unanswered = new Answer(null, evidence);
    assertThat(QuestionJson.readAnswer(QuestionJson.writeAnswer(unanswered))).isEqualTo(unanswered);
  }

  @Test
  void a_plain_mapper_reads_questions_inside_other_values_too() throws Exception {
    JsonMapper plain = JsonMapper.builder().build();
    for (Question question : QuestionCast.QUESTIONS) {
      String json = plain.writeValueAsString(question);
      assertThat(json).isEqualTo(QuestionJson.write(question));
      assertThat(plain.readValue(json, Question.class)).isEqualTo(question);
    }
  }

  @Test
  void responses_are_stored_like_this() {
    assertThat(QuestionCast.RESPONSES.stream().map(Answer::of).map(QuestionJson::writeAnswer))
        .containsExactly(
            answer("{'type':'choice','option':'un'}"),
            answer("{'type':'choices','options':['assembly','council']}"),
            answer("{'type':'words','text':'an «aide-mémoire»'}"),
            answer("{'type':'pairs','answers':{'received':'press','wrote':'ministry'}}"),
            answer("{'type':'order','entries':['read','sent']}"),
            answer(
                "{'type':'passage','quotes':[{'document':'note','edition':'e1','exact':'organ',"
                    + "'prefix':'the ','suffix':' must answer to the council, not to states',"
                    + "'start':4,'end':9}]}"),
            answer("{'type':'prose','text':'Two\\nlines'}"),
            answer("{'type':'claim','option':'a','passages':['p','q'],'words':[]}"));
  }

  @Test
  void evidence_without_a_response_is_stored_like_this() {
    Answer answer = new Answer(null, List.of(Passages.quote("the organ")));
    assertThat(QuestionJson.writeAnswer(answer))
        .startsWith("{\"schema\":1,\"evidence\":[{\"document\":\"note\",\"edition\":\"e1\",");
  }

  @Test
  void how_sure_the_student_was_is_stored_beside_the_answer_and_missing_from_older_ones() {
    Answer sure = Answer.of(new Response.Choice("un")).with(Certainty.VERY_SURE);
    String json =
        "{'schema':1,'response':{'type':'choice','option':'un'},'evidence':[],'certainty':3}"
            .replace('\'', '"');
    assertThat(QuestionJson.writeAnswer(sure)).isEqualTo(json);
    assertThat(QuestionJson.readAnswer(json)).isEqualTo(sure);
    assertThat(QuestionJson.readAnswer(json.replace(",\"certainty\":3", "")).certainty()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionJson.readAnswer(json.replace("3}", "4}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "{\"type\":\"long\",\"prompt\":{\"id\":\"why\",\"ask\":\"Why?\",\"points\":1}}",
        "{\"type\":\"long\",\"schema\":2,\"prompt\":{\"id\":\"why\",\"ask\":\"Why?\",\"points\":1}}",
        "{\"type\":\"essay\",\"schema\":1,\"prompt\":{\"id\":\"why\",\"ask\":\"Why?\",\"points\":1}}",
        "{\"type\":\"long\",\"schema\":1,\"prompt\":{\"id\":\"why\",\"ask\":\"\",\"points\":1}}",
        "{\"type\":\"long\",\"schema\":1,\"prompt\":{\"id\":\"why\",\"ask\":\"Why?\",\"points\":1},\"x\":1}"
      })
  void what_is_not_a_stored_question_of_a_known_schema_is_refused(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> QuestionJson.read(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"evidence\":[]}",
        "{\"schema\":1}",
        "{\"schema\":1,\"response\":{\"type\":\"guess\"},\"evidence\":[]}",
        "{\"schema\":1,\"response\":{\"type\":\"order\",\"entries\":[\"a\",\"a\"]},\"evidence\":[]}"
      })
  void what_is_not_a_stored_answer_is_refused(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> QuestionJson.readAnswer(json));
  }

  private static String answer(String response) {
    return "{'schema':1,'response':%s,'evidence':[]}".formatted(response).replace('\'', '"');
  }
}
