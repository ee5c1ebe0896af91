package org.aidememoire.site.assets;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * Gives styles and scripts their addresses, and serves them there. The address holds the hash of
 * all their contents: it changes when one of them does, and so a browser never has to ask again.
 * Modules import each other by relative addresses and stay within one state of the files.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
  public static final String ROOT = "/assets/";

  /** A year, the most that browsers keep anything. */
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  /** While the server is developed, a change is seen at the next request. */
  private final boolean changing = LaunchMode.current() == LaunchMode.DEVELOPMENT;

  private final AssetFiles atStart = AssetFiles.read();

  public String styles() {
    return ROOT + files().hash() + "/site.css";
  }

  /**
   * @param name without folder and ending
   */
  public String script(String name) {
    return ROOT + files().hash() + "/js/" + name + ".js";
  }

  void register(@Observes Router router) {
    router.getWithRegex(ROOT + "[0-9a-f]{16}/(?<name>[a-z./-]+)").handler(this::serve);
  }

  /**
   * An address with an old hash gets the files of today: a page that was opened before an update
   * works on, but what it fetched is not to be kept.
   */
  private void serve(RoutingContext context) {
    AssetFiles files = files();
    @Nullable Asset asset = files.byName().get(context.pathParam("name"));
    if (asset == null) {
      context.next();
      return;
    }
    boolean current = context.normalizedPath().startsWith(ROOT + files.hash());
    HttpServerResponse response = context.response();
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, asset.type())
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .putHeader(HttpHeaders.CACHE_CONTROL, current && !changing ? FOR_GOOD : "no-cache");
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean gzip = accepted != null && accepted.contains("gzip");
    // Said even where it is not compressed: or the server would compress it anew each time.
    response.putHeader(HttpHeaders.CONTENT_ENCODING, gzip ? "gzip" : "identity");
    response.end(Buffer.buffer(gzip ? asset.gzipped() : asset.plain()));
  }

  private AssetFiles files() {
    return changing ? AssetFiles.read() : atStart;
  }
}
