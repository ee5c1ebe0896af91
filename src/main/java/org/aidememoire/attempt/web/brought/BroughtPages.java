package org.aidememoire.attempt.web.brought;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.BroughtAnswer;
import org.aidememoire.attempt.BroughtAnswer.Claim;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.answer.AnswerForm;
import org.aidememoire.attempt.web.answer.Quotations;
import org.aidememoire.attempt.web.answer.SentAnswer;
import org.aidememoire.lesson.Item;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Role;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.trouble.TriedAgain;
import org.jspecify.annotations.Nullable;

/** Where a teacher uploads the file of answers that a student could not send. */
@Path("/attempts/{id}/brought-answers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TEACHER_NAME)
public class BroughtPages {
  private final CurrentPerson current;
  private final Clock clock;

  BroughtPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(@PathParam("id") long unsafeId) {
    return BroughtPage.of(taught(unsafeId), BroughtPage.Upload.NONE, 0, clock.instant());
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @TriedAgain
  @Transactional
  public TemplateInstance upload(@PathParam("id") long unsafeId) {
    Attempt attempt = taught(unsafeId);
    String text = Optional.ofNullable(FormFields.sent().getFirst("file")).orElse("");
    Optional<UnsentFile> file = UnsentFile.read(text);
    if (file.isEmpty()) {
      return BroughtPage.of(attempt, BroughtPage.Upload.UNREADABLE, 0, clock.instant());
    }
    List<UnsentFile.Entry> entries = file.get().answersTo(AttemptPaths.answers(attempt));
    List<Claim> claims = entries.stream().flatMap(entry -> claim(attempt, entry).stream()).toList();
    int added = BroughtAnswer.bring(attempt, claims, current.getPerson(), clock.instant());
    var done = entries.isEmpty() ? BroughtPage.Upload.OF_OTHER_WORK : BroughtPage.Upload.DONE;
    return BroughtPage.of(attempt, done, added, clock.instant());
  }

  /**
   * Empty where the quiz has no such item, or nothing tells the answer from others. One that could
   * not be sent as it was is kept as it was: that is why it is in a file.
   */
  private Optional<Claim> claim(Attempt attempt, UnsentFile.Entry entry) {
    MultivaluedMap<String, String> form = entry.form();
    return attempt.version().content().items().stream()
        .filter(item -> item.id().equals(form.getFirst("question")))
        .findFirst()
        .filter(item -> entry.hasKey())
        .map(item -> claim(item, read(attempt, item, form), entry));
  }

  private Claim claim(Item item, SentAnswer sent, UnsentFile.Entry entry) {
    SaveRequest request = sent.request();
    @Nullable String asSent =
        sent.isReadable() ? null : UnreadWords.in(entry.form(), item.question());
    return new Claim(item.id(), request.key(), request.answer(), asSent, at(entry));
  }

  private static SentAnswer read(Attempt attempt, Item item, MultivaluedMap<String, String> form) {
    var quotations = new Quotations(attempt.version().content());
    return new AnswerForm(form, quotations, item.beside()).read(item.question());
  }

  /** The device's word; without one, the time of the upload. */
  private Instant at(UnsentFile.Entry entry) {
    Instant now = clock.instant();
    return entry.findTime(now).orElse(now);
  }

  private Attempt taught(long unsafeId) {
    return Attempt.findTaughtBy(current.getPerson(), unsafeId).orElseThrow(NotFoundException::new);
  }
}
