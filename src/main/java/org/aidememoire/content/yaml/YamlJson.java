package org.aidememoire.content.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.content.yaml.YamlNode.Sequence;

/**
 * The tree as JSON, for the schemas and for Jackson. A plain scalar is a number only where its text
 * is exactly that number's JSON ({@code 1954}, not {@code 0012} or {@code 1e3}), so that reading
 * the number back as text loses nothing. Truth values are {@code true} and {@code false} alone.
 */
public final class YamlJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,9})?");
  private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

  private YamlJson() {}

  /** Typed, as the schemas see it. */
  public static JsonNode of(YamlNode node) {
    return of(node, YamlJson::typed);
  }

  /** Every scalar as the text it is, for records that hold nothing but text. */
  public static JsonNode verbatim(YamlNode node) {
    return of(node, scalar -> JSON.textNode(scalar.text()));
  }

  private static JsonNode of(YamlNode node, Function<Scalar, JsonNode> leaf) {
    return switch (node) {
      case Scalar scalar -> leaf.apply(scalar);
      case Sequence sequence -> {
        ArrayNode array = JSON.arrayNode();
        sequence.items().forEach(item -> array.add(of(item, leaf)));
        yield array;
      }
      case Mapping mapping -> {
        ObjectNode object = JSON.objectNode();
        mapping.fields().forEach((key, field) -> object.set(key, of(field.value(), leaf)));
        yield object;
      }
    };
  }

  private static JsonNode typed(Scalar scalar) {
    String text = scalar.text();
    if (!scalar.plain()) {
      return JSON.textNode(text);
    }
    if (NOTHING.matcher(text).matches()) {
      return JSON.nullNode();
    }
    if (TRUTH.matcher(text).matches()) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    return NUMBER.matcher(text).matches()
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.textNode(text);
  }
}
