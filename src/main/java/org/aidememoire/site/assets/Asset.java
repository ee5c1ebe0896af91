package org.aidememoire.site.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A file as it goes out.
 *
 * @param type its media type
 * @param plain its bytes
 * @param gzipped the same bytes, compressed once and for all
 */
record Asset(String type, byte[] plain, byte[] gzipped) {

  static Asset style(String text) {
    return of("text/css;charset=UTF-8", text);
  }

  static Asset script(String text) {
    return of("text/javascript;charset=UTF-8", text);
  }

  private static Asset of(String type, String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return new Asset(type, plain, gzip(plain));
  }

  private static byte[] gzip(byte[] plain) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
