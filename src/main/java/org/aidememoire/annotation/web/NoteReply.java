package org.aidememoire.annotation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.common.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a script is told about a highlight or note that it sent.
 *
 * @param outcome saved, refused or signed-out
 * @param id of the annotation; null where none was saved
 * @param message why not, in one sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteReply(String outcome, @Nullable Long id, @Nullable String message) {
  static final int UNPROCESSABLE = 422;

  static Response saved(Annotation annotation) {
    return json(Response.Status.OK.getStatusCode(), "saved", annotation.id(), null);
  }

  static Response refused(FormErrors errors) {
    return json(UNPROCESSABLE, "refused", null, errors.entries().getFirst().text());
  }

  static Response signedOut() {
    return json(Response.Status.UNAUTHORIZED.getStatusCode(), "signed-out", null, null);
  }

  private static Response json(
      int status, String outcome, @Nullable Long id, @Nullable String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .entity(new NoteReply(outcome, id, message))
        .build();
  }
}
