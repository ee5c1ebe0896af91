package org.aidememoire.attempt.web.answer;

import jakarta.ws.rs.core.MultivaluedMap;
import org.aidememoire.site.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a form, and how.
 *
 * @param scripted whether a script sent it and reads JSON
 * @param loadedBy the key of the person for whom the page was made; empty where it does not say
 */
public record Sender(boolean scripted, String loadedBy) {

  public static Sender of(@Nullable String requestedWith, MultivaluedMap<String, String> fields) {
    String person = fields.getFirst("person");
    return new Sender("JavaScript".equals(requestedWith), person == null ? "" : person);
  }

  /** The key of whoever gave the answer; where the page did not say, of whoever sends it. */
  String person(Visitor visitor) {
    return loadedBy.isEmpty() ? visitor.key() : loadedBy;
  }

  /** Whether somebody else has signed in since the page was loaded. */
  boolean isAnother(Visitor visitor) {
    return !loadedBy.isEmpty() && !loadedBy.equals(visitor.key());
  }
}
