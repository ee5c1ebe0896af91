package org.aidememoire.attempt.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.aidememoire.lesson.LessonVersion;

/**
 * Who comes to practise what is not open to them as practice reads on the lesson's page what is.
 */
public final class ClosedPractice {
  private ClosedPractice() {}

  public static Response answer(String unsafeSlug) {
    return LessonVersion.findOffered(unsafeSlug)
        .map(version -> URI.create("/lessons/" + version.lesson().slug()))
        .map(page -> Response.seeOther(page).build())
        .orElseThrow(NotFoundException::new);
  }
}
