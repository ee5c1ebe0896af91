package org.aidememoire.attempt.web.quiz;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.attempt.web.ClosedPractice;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.trouble.TriedAgain;

/** Beginning a quiz as practice. */
@Path("/lessons/{slug}/attempts")
@Authenticated
public class PracticeAttemptPages {
  private final CurrentPerson current;
  private final Clock clock;

  PracticeAttemptPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /** A page from before may offer a quiz that there is no more: the lesson's page says what is. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @TriedAgain
  @Transactional
  public Response begin(@PathParam("slug") String unsafeSlug) {
    return Workplace.findPractice(current.getPerson(), unsafeSlug, clock.instant())
        .flatMap(place -> QuizPages.findBegun(place, clock.instant()))
        .orElseGet(() -> ClosedPractice.answer(unsafeSlug));
  }
}
