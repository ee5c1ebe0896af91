package org.aidememoire.settings.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.settings.Settings;
import org.aidememoire.settings.web.SettingsPage.Tongue;
import org.aidememoire.site.CurrentSettings;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.Languages;
import org.aidememoire.site.WayBack;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How somebody wants pages to be shown: open to everyone, kept for whoever has signed in. */
@Path("/settings")
@PermitAll
public class SettingsPages {
  private final CurrentSettings settings;
  private final Languages languages;

  SettingsPages(CurrentSettings settings, Languages languages) {
    this.settings = settings;
    this.languages = languages;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@RestQuery @Nullable String back) {
    Settings chosen = settings.get();
    return new SettingsPage(
        chosen,
        languages.offered().stream().map(language -> Tongue.of(language, chosen)).toList(),
        SettingsPage.nameOf(settings.wished()),
        WayBack.to(back).toString());
  }

  /** Scripts, which have shown the change already, are told only that it is kept. */
  @POST
  @Transactional
  public Response change(@HeaderParam("X-Requested-With") @Nullable String by) {
    MultivaluedMap<String, String> sent = FormFields.sent();
    Map<String, String> fields = new HashMap<>();
    sent.forEach((name, values) -> fields.put(name, values.getLast()));
    settings.change(settings.get().changed(fields));
    return "JavaScript".equals(by)
        ? Response.noContent().build()
        : Response.seeOther(WayBack.to(fields.get("back"))).build();
  }
}
