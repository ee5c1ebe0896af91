package org.aidememoire.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The stored form of questions and answers. It must stay readable for as long as anybody's work is
 * kept: what is written carries its {@code schema}, and the tests hold every type's form.
 */
public final class QuestionJson {
  static final int SCHEMA = 1;

  // Its own mapper: no setting of the server's may change what is stored.
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private QuestionJson() {}

  public static String write(Question question) {
    return writeAny(question);
  }

  /**
   * @throws IllegalArgumentException where it is not a question, or of a schema that this version
   *     does not know
   */
  public static Question read(String json) {
    return readAny(json, Question.class);
  }

  public static String writeAnswer(Answer answer) {
    ObjectNode tree = MAPPER.createObjectNode().put("schema", SCHEMA);
    tree.setAll((ObjectNode) MAPPER.valueToTree(answer));
    return tree.toString();
  }

  /**
   * @throws IllegalArgumentException where it is not an answer, or of a schema that this version
   *     does not know
   */
  public static Answer readAnswer(String json) {
    return readAny(json, Answer.class);
  }

  public static String writeJudgement(Rubric.Judgement judgement) {
    ObjectNode tree = MAPPER.createObjectNode().put("schema", SCHEMA);
    tree.setAll((ObjectNode) MAPPER.valueToTree(judgement));
    return tree.toString();
  }

  /**
   * @throws IllegalArgumentException where it is not a judgement, or of a schema that this version
   *     does not know
   */
  public static Rubric.Judgement readJudgement(String json) {
    return readAny(json, Rubric.Judgement.class);
  }

  private static String writeAny(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A question could not be written", e);
    }
  }

  private static <T> T readAny(String json, Class<T> type) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (!(tree instanceof ObjectNode node) || node.path("schema").asInt() != SCHEMA) {
        throw new IllegalArgumentException("Not stored JSON of schema " + SCHEMA);
      }
      node.remove("schema");
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Stored JSON cannot be read: " + e.getMessage(), e);
    }
  }
}
