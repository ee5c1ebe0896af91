package org.aidememoire.site;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Deque;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * All fields of the form that the current request sent, for forms whose fields are not known by
 * name. Read from what the check of the form's token has parsed: the body can be read only once.
 */
public final class FormFields {
  private FormFields() {}

  /** By name, in the order sent; empty where no form was sent. */
  public static MultivaluedMap<String, String> sent() {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    FormData form = CurrentRequestManager.get().getFormData();
    if (form != null) {
      form.forEach(name -> addAll(fields, name, form.get(name)));
    }
    return fields;
  }

  private static void addAll(
      MultivaluedMap<String, String> fields, String name, Deque<FormValue> values) {
    values.forEach(value -> fields.add(name, value.getValue()));
  }
}
