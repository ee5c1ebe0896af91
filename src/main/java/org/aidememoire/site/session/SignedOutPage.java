package org.aidememoire.site.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.site.FormFields;

/**
 * Gives back what was in a form that came without a session, so that it can be sent again after
 * signing in. A redirect to sign in would lose it.
 *
 * @param action where the form was going
 * @param written what the person wrote, to be seen and changed
 * @param hidden the other fields
 */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignedOutPage(String action, List<Field> written, List<Field> hidden)
    implements TemplateInstance {
  private static final String TOKEN = "csrf-token";

  /** A field of the form that came. */
  public record Field(String name, String value) {}

  public static SignedOutPage of(String action, MultivaluedMap<String, String> fields) {
    List<Field> written = new ArrayList<>();
    List<Field> hidden = new ArrayList<>();
    fields.forEach(
        (name, values) -> {
          if (!name.equals(TOKEN)) {
            values.forEach(
                value ->
                    (FormFields.WRITTEN.contains(name) && !value.isBlank() ? written : hidden)
                        .add(new Field(name, value)));
          }
        });
    return new SignedOutPage(action, written, hidden);
  }

  public Response response() {
    return Response.status(Response.Status.UNAUTHORIZED)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(this)
        .build();
  }
}
