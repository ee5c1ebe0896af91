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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Sight;
import org.aidememoire.common.FormErrors;
import org.aidememoire.marking.web.explain.ExplanationPage.Opened;
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
  public Object show(
      @PathParam("id") long unsafeId,
      @QueryParam("open") @Nullable String open,
      @QueryParam("item") @Nullable String item,
      @QueryParam("done") @Nullable String done) {
    Opened opened =
        new Opened(
            ALL.equals(open), Objects.requireNonNullElse(item, ""), OverrideNotice.inWords(done));
    Person person = current.getPerson();
    Optional<Attempt> own = Attempt.findOwnedBy(person, unsafeId);
    if (own.isPresent()) {
      return forStudent(own.get(), opened);
    }
    Attempt attempt = Attempt.findTaughtBy(person, unsafeId).orElseThrow(NotFoundException::new);
    return ExplanationPage.of(
        attempt, new View(attempt.person().displayName(), work(attempt), opened));
  }

  private Object forStudent(Attempt attempt, Opened opened) {
    String result = "/attempts/" + attempt.id() + "/result";
    return !attempt.isOpen() && Sight.isWhole(Sight.of(attempt, clock.instant()))
        ? ExplanationPage.of(attempt, new View("", result, opened))
        : Response.seeOther(URI.create(result)).build();
  }

  /** Where other points were not saved. */
  static TemplateInstance forTeacher(Attempt attempt, OverrideForm typed, FormErrors errors) {
    Opened opened = new Opened(false, typed.question(), "");
    return ExplanationPage.of(
        attempt, new View(attempt.person().displayName(), work(attempt), opened, typed, errors));
  }

  static String path(Attempt attempt) {
    return "/attempts/" + attempt.id() + "/explanation";
  }

  /** Where the teacher sees what they have done to an item. */
  static String path(Attempt attempt, String item, OverrideNotice done) {
    String encoded = URLEncoder.encode(item, StandardCharsets.UTF_8);
    return path(attempt) + "?item=%s&done=%s#question-%s".formatted(encoded, done.code(), encoded);
  }

  private static String work(Attempt attempt) {
    Assignment assignment = attempt.findAssignment().orElseThrow(NotFoundException::new);
    return "/assignments/%d/students/%d".formatted(assignment.id(), attempt.person().id());
  }
}
