package org.aidememoire.site;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.aidememoire.settings.Settings;

/**
 * Keycloak's pages speak the language in which somebody has read ours. Who they are is not known
 * yet: what counts is what was chosen on this device, else what the browser asks for.
 */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SignInLanguage implements OidcRedirectFilter {
  private final SettingsCookies cookies;
  private final Languages languages;

  SignInLanguage(SettingsCookies cookies, Languages languages) {
    this.cookies = cookies;
    this.languages = languages;
  }

  @Override
  public void filter(OidcRedirectContext redirect) {
    Locale language = languageOf(redirect.routingContext());
    redirect.additionalQueryParams().add("ui_locales", language.toLanguageTag());
  }

  private Locale languageOf(RoutingContext browser) {
    return cookies
        .onDevice(browser)
        .map(Settings::language)
        .flatMap(languages::find)
        .orElseGet(
            () -> languages.wished(browser.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
