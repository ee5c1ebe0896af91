package org.aidememoire.site;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.settings.ReadingSettings;
import org.aidememoire.settings.Settings;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * How the page of this request is to be shown. What a person has chosen is in the database and, for
 * half an hour, mirrored in a cookie that names the person: pages need no statement for it, any
 * replica can answer, and on a shared device nobody gets another's settings. Somebody who has never
 * chosen, or has not signed in, gets what was chosen on this device.
 */
@Named("settings")
@RequestScoped
public class CurrentSettings {
  private final SecurityIdentity identity;
  private final CurrentPerson currentPerson;
  private final CurrentVertxRequest request;
  private final Visitor visitor;
  private final Languages languages;
  private final SettingsCookies cookies;
  private @Nullable Settings settings;
  private @Nullable Locale language;

  CurrentSettings(
      SecurityIdentity identity,
      CurrentPerson currentPerson,
      CurrentVertxRequest request,
      Visitor visitor,
      Languages languages,
      SettingsCookies cookies) {
    this.identity = identity;
    this.currentPerson = currentPerson;
    this.request = request;
    this.visitor = visitor;
    this.languages = languages;
    this.cookies = cookies;
  }

  public Settings get() {
    if (settings == null) {
      RoutingContext current = request.getCurrent();
      settings = current == null ? Settings.FIRST : find(current);
    }
    return settings;
  }

  /** The language of the page. */
  public Locale language() {
    if (language == null) {
      language = languages.find(get().language()).orElseGet(this::wished);
    }
    return language;
  }

  /** Takes over what a person chose; in a transaction. */
  public void change(Settings chosen) {
    RoutingContext current = request.getCurrent();
    if (currentPerson.isSignedIn()) {
      ReadingSettings.keep(currentPerson.getPerson(), chosen);
      cookies.mirror(current, visitor.key(), Optional.of(chosen));
    } else {
      cookies.keepOnDevice(current, chosen);
    }
    settings = chosen;
    language = null;
  }

  /** Reads what this person has chosen, perhaps on another device since. */
  public void readAnew() {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      cookies.mirror(request.getCurrent(), visitor.key(), stored(token));
    }
  }

  /** Leaves nothing of this person's on the device. */
  public void forget() {
    cookies.forgetMirror(request.getCurrent());
  }

  private Settings find(RoutingContext current) {
    Optional<Settings> own = visitor.key().isEmpty() ? Optional.empty() : own(current);
    return own.or(() -> cookies.onDevice(current)).orElse(Settings.FIRST);
  }

  private Optional<Settings> own(RoutingContext current) {
    if (cookies.hasMirrorOf(current, visitor.key())) {
      return cookies.mirrored(current, visitor.key());
    }
    if (!BlockingOperationControl.isBlockingAllowed()
        || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Optional.empty();
    }
    Optional<Settings> stored = stored(token);
    cookies.mirror(current, visitor.key(), stored);
    return stored;
  }

  private static Optional<Settings> stored(JsonWebToken token) {
    return ReadingSettings.findOf(token.getIssuer(), token.getSubject());
  }

  /** The language that the browser asks for. */
  public Locale wished() {
    RoutingContext current = request.getCurrent();
    return languages.wished(
        current == null ? null : current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
