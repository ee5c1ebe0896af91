package org.aidememoire.site;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.aidememoire.settings.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The two cookies that hold settings: one of the device, for whoever has not signed in, and one
 * that mirrors the row of a person. Neither is a secret; what they say is checked when it is read.
 */
@ApplicationScoped
class SettingsCookies {
  static final String DEVICE = "settings";
  static final String MIRROR = "my-settings";

  private static final Duration YEAR = Duration.ofDays(365);

  /** After it the row is read again: what was chosen on another device arrives. */
  private static final Duration FRESH = Duration.ofMinutes(30);

  private final boolean secure;

  SettingsCookies(
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-force-secure", defaultValue = "false")
          boolean secure) {
    this.secure = secure;
  }

  Optional<Settings> onDevice(RoutingContext context) {
    String chosen = value(context, DEVICE);
    return chosen.isEmpty() ? Optional.empty() : Optional.of(Settings.read(chosen));
  }

  void keepOnDevice(RoutingContext context, Settings settings) {
    add(context, DEVICE, settings.inShort(), YEAR);
  }

  boolean hasMirrorOf(RoutingContext context, String person) {
    return value(context, MIRROR).startsWith(person + "!");
  }

  /** Empty where the person has never chosen. */
  Optional<Settings> mirrored(RoutingContext context, String person) {
    String chosen = value(context, MIRROR).substring(person.length() + 1);
    return chosen.equals("-") ? Optional.empty() : Optional.of(Settings.read(chosen));
  }

  void mirror(RoutingContext context, String person, Optional<Settings> settings) {
    add(context, MIRROR, person + "!" + settings.map(Settings::inShort).orElse("-"), FRESH);
  }

  void forgetMirror(RoutingContext context) {
    add(context, MIRROR, "", Duration.ZERO);
  }

  private static String value(RoutingContext context, String name) {
    Cookie cookie = context.request().getCookie(name);
    return cookie == null ? "" : cookie.getValue();
  }

  private void add(RoutingContext context, String name, String value, Duration age) {
    context
        .response()
        .addCookie(
            Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(age.toSeconds()));
  }
}
