package org.aidememoire.marking.web.print;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Role;
import org.jspecify.annotations.Nullable;

/** A quiz on paper. The copy holds nothing of what is right, whoever looks at its source. */
@Path("/lessons/{slug}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TEACHER_NAME, Role.ADMIN_NAME})
public class PrintPages {
  @GET
  @Path("copy")
  public TemplateInstance copy(
      @PathParam("slug") String unsafeSlug,
      @QueryParam("variant") @Nullable String unsafeVariant,
      @QueryParam("sources") @Nullable String unsafeSources) {
    return CopyPage.of(Paper.of(withQuiz(unsafeSlug), unsafeVariant), wanted(unsafeSources));
  }

  @GET
  @Path("key")
  public TemplateInstance key(
      @PathParam("slug") String unsafeSlug,
      @QueryParam("variant") @Nullable String unsafeVariant,
      @QueryParam("open") @Nullable String unsafeOpen) {
    return KeyPage.of(
        Paper.of(withQuiz(unsafeSlug), unsafeVariant), isUnfolded(unsafeOpen), Set.of());
  }

  static boolean isUnfolded(@Nullable String unsafeOpen) {
    return "all".equals(unsafeOpen);
  }

  static CopyPage.Wanted wanted(@Nullable String unsafeSources) {
    return switch (unsafeSources) {
      case "excerpts" -> CopyPage.Wanted.EXCERPTS;
      case "whole" -> CopyPage.Wanted.WHOLE;
      case null, default -> CopyPage.Wanted.USUAL;
    };
  }

  private static LessonVersion withQuiz(String unsafeSlug) {
    return Lesson.findOffered(unsafeSlug)
        .flatMap(LessonVersion::findCurrent)
        .filter(version -> version.items() > 0)
        .orElseThrow(NotFoundException::new);
  }
}
