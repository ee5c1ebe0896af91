package org.aidememoire.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Provenance as JSON of the same shape as {@code document.yaml}: same keys, nothing where nothing
 * is stated. Its own mapper, so that no setting of the server changes what is stored.
 */
public final class ProvenanceJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ProvenanceJson() {}

  public static String write(Provenance provenance) {
    try {
      return MAPPER.writeValueAsString(provenance);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * @throws IllegalArgumentException where the JSON does not hold a provenance
   */
  public static Provenance read(String json) {
    try {
      return MAPPER.readValue(json, Provenance.class);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(reason(wrong), wrong);
    }
  }

  /** A record's own complaint where there is one: Jackson wraps it in words about classes. */
  private static String reason(JsonProcessingException wrong) {
    return wrong.getCause() instanceof IllegalArgumentException own && own.getMessage() != null
        ? own.getMessage()
        : wrong.getOriginalMessage();
  }
}
