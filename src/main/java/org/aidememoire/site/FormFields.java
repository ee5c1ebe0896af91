package org.aidememoire.site;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * All fields of the form that the current request sent, for forms whose fields are not known by
 * name. Read from what the check of the form's token has parsed: the body can be read only once.
 */
public final class FormFields {
  /** The fields of our forms in which people write. */
  public static final List<String> WRITTEN =
      List.of("text", "evidenceText", "passageText", "proofText");

  private FormFields() {}

  /** By name, in the order sent; empty where no form was sent. */
  public static MultivaluedMap<String, String> sent() {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    FormData form = request == null ? null : request.getFormData();
    if (form != null) {
      form.forEach(name -> addAll(fields, name, form.get(name)));
    }
    return fields;
  }

  /** What a person wrote in the form, to give it back where it could not be taken. */
  public static List<String> written() {
    MultivaluedMap<String, String> fields = sent();
    return WRITTEN.stream()
        .flatMap(name -> fields.getOrDefault(name, List.of()).stream())
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static void addAll(
      MultivaluedMap<String, String> fields, String name, Deque<FormValue> values) {
    values.forEach(value -> fields.add(name, textOf(value)));
  }

  /** A file is text to us: we take no others. */
  private static String textOf(FormValue value) {
    if (!value.isFileItem()) {
      return value.getValue();
    }
    try (InputStream file = value.getFileItem().getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
