package org.aidememoire.content.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as UTF-8 and reports, on the right line, where it is not. */
public final class TextFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int MEBIBYTE = 1 << 20;
  private static final int LARGEST = 4;

  private TextFile() {}

  /** The text without a byte order mark; empty where it cannot be read. */
  public static Optional<String> read(Path file, FileReport report) {
    try {
      if (Files.size(file) > (long) LARGEST * MEBIBYTE) {
        report.error(1, "the file is larger than %d MB".formatted(LARGEST));
        return Optional.empty();
      }
      return decode(Files.readAllBytes(file), report);
    } catch (IOException unreadable) {
      report.error(1, "the file cannot be read: " + unreadable.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<String> decode(byte[] bytes, FileReport report) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      long line = 1 + text.chars().filter(c -> c == '\n').count();
      report.error((int) line, "this is not UTF-8: save the file in that encoding");
      return Optional.empty();
    }
    String read = text.toString();
    return Optional.of(
        !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK ? read.substring(1) : read);
  }
}
