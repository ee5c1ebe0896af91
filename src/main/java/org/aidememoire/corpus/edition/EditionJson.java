package org.aidememoire.corpus.edition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * An edition as JSON, the form it is stored in and hashed over: properties in alphabetical order,
 * no white space, so that the same edition always has the same hash.
 */
public final class EditionJson {
  private static final int SCHEMA = 1;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  @JsonPropertyOrder(alphabetic = true)
  private record Stored(int schema, Front front, List<Block> blocks) {}

  private EditionJson() {}

  public static String write(Edition edition) {
    try {
      return MAPPER.writeValueAsString(new Stored(SCHEMA, edition.front(), edition.blocks()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An edition can always be written", e);
    }
  }

  /**
   * @throws IllegalArgumentException where the text is not an edition that {@link #write} wrote
   */
  public static Edition read(String json) {
    try {
      Stored stored = MAPPER.readValue(json, Stored.class);
      if (stored.schema() != SCHEMA) {
        throw new IllegalArgumentException("Unknown edition schema " + stored.schema());
      }
      return new Edition(stored.front(), stored.blocks());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a stored edition", e);
    }
  }
}
