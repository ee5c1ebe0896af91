package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/**
 * How long the server takes for a page: one request after the other over loopback, from sending it
 * to the last byte, so that it is an upper bound of the server's own time.
 */
final class ServerTime {
  private static final int WARM_UP = 1500;
  private static final int REQUESTS = 400;

  private final URI server;
  private final String cookies;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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
    var request = HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies);
    }
    for (int i = 0; i < WARM_UP; i++) {
      milliseconds(request.build());
    }
    double[] times = new double[REQUESTS];
    Arrays.setAll(times, i -> milliseconds(request.build()));
    Arrays.sort(times);
    return new Figures(times[REQUESTS / 2], times[REQUESTS * 95 / 100]);
  }

  private double milliseconds(HttpRequest request) {
    try {
      long start = System.nanoTime();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      double took = (System.nanoTime() - start) / 1e6;
      if (answer.statusCode() != 200) {
        throw new CannotStart(
            "%s answered %d instead of 200.".formatted(request.uri(), answer.statusCode()));
      }
      return took;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while measuring.", e);
    }
  }
}
