package org.aidememoire.marking.web.explain;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Sight;
import org.aidememoire.marking.web.explain.ExplanationPage.View;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** How every answer of an attempt came to its mark. */
@Path("/attempts/{id}/explanation")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ExplanationPages {
  /** In the address: every item is shown in full. */
  private static final String ALL = "all";

  private final CurrentPerson current;
  private final Clock clock;

  ExplanationPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /** For its owner once they may see marks, else they are led to the result; for their teacher. */
  @GET
  public Object show(@PathParam("id") long unsafeId, @QueryParam("open") @Nullable String open) {
    boolean unfolded = ALL.equals(open);
    Person person = current.getPerson();
    Optional<Attempt> own = Attempt.findOwnedBy(person, unsafeId);
    return own.isPresent()
        ? forStudent(own.get(), unfolded)
        : forTeacher(
            Attempt.findTaughtBy(person, unsafeId).orElseThrow(NotFoundException::new), unfolded);
  }

  private Object forStudent(Attempt attempt, boolean unfolded) {
    String result = "/attempts/" + attempt.id() + "/result";
    return !attempt.isOpen() && Sight.isWhole(Sight.of(attempt, clock.instant()))
        ? ExplanationPage.of(attempt, new View("", result, unfolded))
        : Response.seeOther(URI.create(result)).build();
  }

  private static TemplateInstance forTeacher(Attempt attempt, boolean unfolded) {
    Assignment assignment = attempt.findAssignment().orElseThrow(NotFoundException::new);
    Person student = attempt.person();
    return ExplanationPage.of(
        attempt,
        new View(
            student.displayName(),
            "/assignments/%d/students/%d".formatted(assignment.id(), student.id()),
            unfolded));
  }
}
