package org.aidememoire.lesson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Lessons as they are stored; read by a mapper of their own, so that no web setting changes them.
 */
public final class LessonJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private LessonJson() {}

  public static String write(LessonContent content) {
    try {
      return MAPPER.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A lesson could not be written as JSON", e);
    }
  }

  public static LessonContent read(String json) {
    try {
      return MAPPER.readValue(json, LessonContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored lesson could not be read", e);
    }
  }

  /** SHA-256 of the stored form, in hexadecimal digits: equal for equal contents. */
  public static String hash(LessonContent content) {
    try {
      byte[] bytes = write(content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
