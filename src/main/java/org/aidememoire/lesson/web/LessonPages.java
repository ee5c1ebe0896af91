package org.aidememoire.lesson.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.SetWork;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.people.Person;

/** What lessons there are, and what each is about: open to everyone. */
@Path("/lessons")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LessonPages {
  private final CurrentPerson current;
  private final Clock clock;

  LessonPages(CurrentPerson current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list() {
    return new LessonsPage(LessonVersion.listOffered());
  }

  @GET
  @Path("{slug}")
  public TemplateInstance show(@PathParam("slug") String unsafeSlug) {
    Lesson lesson = Lesson.findOffered(unsafeSlug).orElseThrow(NotFoundException::new);
    LessonVersion version = LessonVersion.findCurrent(lesson).orElseThrow(NotFoundException::new);
    String path = "/lessons/" + lesson.slug();
    boolean teaches = current.isTeacher() || current.isAdmin();
    return new LessonPage(
        version,
        path,
        teaches ? path + "/plan" : "",
        documents(version),
        standing(lesson, version));
  }

  /** The documents in the order in which the lesson reads them. */
  private static List<LessonPage.DocumentLink> documents(LessonVersion version) {
    List<DocumentEdition> editions =
        DocumentEdition.listByHash(
            version.content().editions().stream().map(PinnedEdition::edition).toList());
    return version.content().editions().stream()
        .flatMap(
            pin ->
                editions.stream().filter(e -> e.document().slug().equals(pin.document())).limit(1))
        .map(edition -> LessonPage.DocumentLink.to(edition.document()))
        .toList();
  }

  private Optional<LessonPage.Standing> standing(Lesson lesson, LessonVersion version) {
    return current.findPerson().map(person -> standing(person, lesson, version));
  }

  private LessonPage.Standing standing(Person person, Lesson lesson, LessonVersion version) {
    Instant now = clock.instant();
    List<SetWork> set = SetWork.listNotClosed(person, lesson, now);
    List<Attempt> attempts =
        set.isEmpty()
            ? Attempt.listAt(new Workplace(person, version, Optional.empty()))
            : List.of();
    boolean practice = Workplace.findPractice(person, lesson.slug().value(), now).isPresent();
    return new LessonPage.Standing(set, attempts, practice, now);
  }
}
