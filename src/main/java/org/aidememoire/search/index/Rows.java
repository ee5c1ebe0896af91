package org.aidememoire.search.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Rows that go to and come from the database as one parameter, in JSON. */
public final class Rows {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Rows() {}

  /** Records, lists and maps of plain values. */
  public static String write(Object rows) {
    try {
      return MAPPER.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Plain values can always be written", e);
    }
  }

  public static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database answered with other rows than asked for", e);
    }
  }
}
