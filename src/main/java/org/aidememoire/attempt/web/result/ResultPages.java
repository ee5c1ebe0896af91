package org.aidememoire.attempt.web.result;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;

/** What came of an attempt: the receipt, and the marks once they may be seen. */
@Path("/attempts/{id}/result")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ResultPages {
  private final CurrentPerson current;
  private final Clock clock;

  ResultPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /** An attempt that is open, perhaps again, has no result: its owner goes on with it. */
  @GET
  public Object show(@PathParam("id") long unsafeId) {
    Person student = current.getPerson();
    return Submission.findOwnedBy(student, unsafeId)
        .<Object>map(submission -> ResultPage.of(student, submission, clock.instant()))
        .orElseGet(() -> toAttempt(student, unsafeId));
  }

  private static Response toAttempt(Person student, long unsafeId) {
    Attempt open = Attempt.findOwnedBy(student, unsafeId).orElseThrow(NotFoundException::new);
    return Response.seeOther(URI.create(AttemptPaths.of(open))).build();
  }
}
