package org.aidememoire.annotation.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.aidememoire.site.WayBack;

/** Leads back to the page that a form came from. */
final class Backwards {
  private Backwards() {}

  /** To an element of it; home where {@code unsafeBack} is no page of ours. */
  static Response to(String unsafeBack, String element) {
    return Response.seeOther(UriBuilder.fromUri(WayBack.to(unsafeBack)).fragment(element).build())
        .build();
  }
}
