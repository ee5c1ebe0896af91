package org.aidememoire.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers that tell a browser what a page of ours never does. They go out with every answer, static
 * files and errors included.
 */
@ApplicationScoped
public class SecurityHeaders {
  private static final int BEFORE_ALL_OTHERS = 1000;

  private static final Pattern STATIC = Pattern.compile("/(assets|css|js|icons|fonts|_static)/");

  private final String policy;

  SecurityHeaders(@ConfigProperty(name = "aide-memoire.sign-in-url") Optional<String> signIn) {
    // A form may be answered by a redirect to the sign-in server, which browsers count as a target.
    String formTargets =
        signIn.map(SecurityHeaders::origin).map(o -> "'self' " + o).orElse("'self'");
    policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action "
            + formTargets;
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, BEFORE_ALL_OTHERS);
  }

  private void add(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (!STATIC.matcher(context.normalizedPath()).lookingAt()) {
      // Schools share machines: nothing that a person saw may be left in the browser.
      headers.set("Cache-Control", "no-store");
    }
    context.next();
  }

  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
