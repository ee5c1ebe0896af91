package org.aidememoire.site.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompressionTest {
  private static final String PAGE = "/documents/soviet-aide-memoire-1954";
  private static final String END = "</html>";

  @Test
  void a_browser_that_takes_brotli_gets_it() throws Exception {
    HttpResponse<byte[]> page = get("gzip, deflate, br, zstd");
    assertThat(page.headers().firstValue("Content-Encoding")).contains("br");
    assertThat(read(new BrotliInputStream(new ByteArrayInputStream(page.body())))).contains(END);
  }

  @Test
  void a_browser_that_takes_gzip_only_gets_that() throws Exception {
    HttpResponse<byte[]> page = get("gzip");
    assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(read(new GZIPInputStream(new ByteArrayInputStream(page.body())))).contains(END);
  }

  @Test
  void whoever_asks_for_none_gets_the_page_as_it_is() throws Exception {
    HttpResponse<byte[]> page = get("identity");
    assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains(END);
  }

  private HttpResponse<byte[]> get(String encodings) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PAGE))
            .header("Accept-Encoding", encodings)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static String read(InputStream body) throws IOException {
    try (body) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
