package org.aidememoire.site.writing;

import io.netty.handler.codec.compression.Brotli;
import io.netty.handler.codec.compression.BrotliMode;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Compresses pages with Brotli for browsers that take it, as all do over https: as small as with
 * gzip, in a quarter of the time. Where the system has no library for it, gzip is used for all.
 */
@Singleton
public class Compression implements HttpServerOptionsCustomizer {
  /** The quickest of all: the next is a twentieth smaller and takes half as long again. */
  private static final int QUALITY = 0;

  /** As the power of two of the bytes looked back: 256 kB, more than a page has. */
  private static final int WINDOW = 18;

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    if (Brotli.isAvailable()) {
      options.addCompressor(StandardCompressionOptions.brotli(QUALITY, WINDOW, BrotliMode.TEXT));
    } else {
      Log.warnf("Pages are compressed with gzip only: %s", Brotli.cause());
    }
  }
}
