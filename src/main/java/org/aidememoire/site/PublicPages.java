package org.aidememoire.site;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a browser keep pages that somebody saw without signing in, and ask whether they changed: the
 * tag of a page is the hash of its text. What signed-in people see is never kept.
 */
public class PublicPages {
  private final SecurityIdentity identity;

  PublicPages(SecurityIdentity identity) {
    this.identity = identity;
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof String page) || !isPublicPage(request, response)) {
      return;
    }
    String tag = "\"" + hash(page) + "\"";
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(HttpHeaders.ETAG, tag);
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    headers.putSingle(HttpHeaders.VARY, "Cookie, Accept-Language, Accept, Accept-Encoding");
    if (isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }

  private boolean isPublicPage(ContainerRequestContext request, ContainerResponseContext response) {
    return request.getMethod().equals(HttpMethod.GET)
        && response.getStatus() == 200
        && response.getMediaType() != null
        && response.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)
        // Last: for redirects on the event loop nobody may ask who it is.
        && identity.isAnonymous();
  }

  /** A proxy that compresses pages may have marked the tag as weak. */
  private static boolean isKnown(String tag, @Nullable String known) {
    return known != null && known.contains(tag);
  }

  private static String hash(String page) {
    try {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
