package org.aidememoire.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Arrays;

/**
 * How long the server takes for a page: one request after the other over loopback, from sending it
 * to the last byte, so that it is an upper bound of the server's own time.
 */
final class ServerTime {
  private static final int WARM_UP = 2000;
  private static final int REQUESTS = 400;

  private final URI server;
  private final String cookies;

  /**
   * @param cookies as a browser sends them; empty for nobody's
   */
  ServerTime(URI server, String cookies) {
    this.server = server;
    this.cookies = cookies;
  }

  /** In milliseconds. */
  record Figures(double median, double p95) {}

  Figures of(String path) {
    URI page = server.resolve(path);
    for (int i = 0; i < WARM_UP; i++) {
      milliseconds(page);
    }
    double[] times = new double[REQUESTS];
    Arrays.setAll(times, i -> milliseconds(page));
    Arrays.sort(times);
    return new Figures(times[REQUESTS / 2], times[REQUESTS * 95 / 100]);
  }

  /** On one thread and one connection, so that the client takes little of the time. */
  private double milliseconds(URI page) {
    try {
      long start = System.nanoTime();
      var request = (HttpURLConnection) page.toURL().openConnection();
      request.setRequestProperty("Accept", "text/html");
      request.setRequestProperty("Accept-Encoding", "gzip, deflate, br"); // as every browser does
      if (!cookies.isEmpty()) {
        request.setRequestProperty("Cookie", cookies);
      }
      int status = request.getResponseCode();
      if (status != 200) {
        throw new CannotStart("%s answered %d instead of 200.".formatted(page, status));
      }
      try (InputStream body = request.getInputStream()) {
        body.transferTo(OutputStream.nullOutputStream());
      }
      return (System.nanoTime() - start) / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
