package org.aidememoire.faults.pupil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/**
 * What the server said to a save.
 *
 * @param outcome empty where it said nothing of the answer
 * @param finished whether the answer lacks nothing that the question asks for
 */
record Reply(int status, String outcome, int number, int newest, boolean finished) {
  static final Reply NONE = new Reply(0, "", 0, 0, false);

  private static final ObjectMapper JSON = new ObjectMapper();

  static Reply in(HttpResponse<String> answer) {
    try {
      JsonNode body = JSON.readTree(answer.body());
      return new Reply(
          answer.statusCode(),
          body.path("outcome").asText(""),
          body.path("number").asInt(0),
          body.path("newest").asInt(0),
          body.path("finished").asBoolean(false));
    } catch (JsonProcessingException noJson) {
      return new Reply(answer.statusCode(), "", 0, 0, false);
    }
  }

  boolean keptAnswer() {
    return switch (outcome) {
      case "saved", "replayed", "late", "stale" -> true;
      default -> false;
    };
  }

  /** Whether it is the answer that holds, or did when it was saved. */
  boolean tookHold() {
    return outcome.equals("saved") || outcome.equals("replayed");
  }

  boolean isSignedOut() {
    return status == 401 || status == 499 || (status == 400 && outcome.isEmpty());
  }
}
