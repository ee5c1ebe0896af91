package org.aidememoire.content.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.content.yaml.YamlNode.Sequence;
import tools.jackson.databind.JsonNode;

/** Says in one plain sentence how a value departs from the schema. */
final class SchemaSentence {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "text",
          "number", "a number",
          "integer", "a whole number",
          "boolean", "true or false",
          "array", "a list",
          "object", "keys with values");
  private static final Map<String, String> PATTERNS =
      Map.of(
          "slug", "lower-case letters, digits and single hyphens",
          "date", "a date such as 1954-11-29, 1954-11 or 1954",
          "url", "an address that begins with https://");

  private final JsonNode schema;

  SchemaSentence(JsonNode schema) {
    this.schema = schema;
  }

  String of(Error error, YamlNode at) {
    String name = nameOf(error.getInstanceLocation());
    JsonNode rule = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required" -> "the key \"%s\" is missing".formatted(error.getProperty());
      case "additionalProperties" -> unknownKey(error);
      case "type" -> wrongType(name, rule, at);
      case "enum" -> notAmong(name, rule, at);
      case "pattern" -> "%s should be %s, not \"%s\"".formatted(name, shape(error), textOf(at));
      case "minLength" -> name + " is empty";
      case "maxLength" -> "%s is longer than %s characters".formatted(name, rule.asString());
      case "minItems" -> "%s needs at least %s".formatted(name, entries(rule));
      case "maxItems" -> "%s has more than %s".formatted(name, entries(rule));
      case "minimum" -> "%s should be %s or more".formatted(name, rule.asString());
      case "maximum" -> "%s should be %s or less".formatted(name, rule.asString());
      default -> "%s: %s".formatted(name, error.getMessage());
    };
  }

  private String unknownKey(Error error) {
    return "unknown key \"%s\"%s"
        .formatted(error.getProperty(), Nearest.hint(error.getProperty(), keysFor(error)));
  }

  /** The keys that may stand where an unknown one does. */
  List<String> keysFor(Error unknownKey) {
    String place = unknownKey.getSchemaLocation().getFragment().toString();
    JsonNode known = schema.at(place.replaceFirst("additionalProperties$", "properties"));
    return List.copyOf(known.propertyNames());
  }

  private static String wrongType(String name, JsonNode rule, YamlNode at) {
    if (at instanceof Scalar scalar && scalar.plain() && YamlJson.of(scalar).isNull()) {
      return name + " is empty";
    }
    return "%s should be %s, not %s".formatted(name, expected(rule), found(at));
  }

  private static String expected(JsonNode rule) {
    List<String> names =
        rule.isArray()
            ? StreamSupport.stream(rule.spliterator(), false).map(JsonNode::asString).toList()
            : List.of(rule.asString());
    if (names.contains("object")) {
      return names.contains("string") ? "a word or keys with values" : "keys with values";
    }
    return names.contains("string")
        ? names.contains("array") ? "text or a list" : "text"
        : TYPES.getOrDefault(names.getFirst(), names.getFirst());
  }

  private static String found(YamlNode at) {
    return switch (at) {
      case Scalar scalar -> "\"%s\"".formatted(scalar.text());
      case Sequence sequence -> "a list";
      case Mapping mapping -> "keys with values";
    };
  }

  private static String notAmong(String name, JsonNode rule, YamlNode at) {
    List<String> known =
        StreamSupport.stream(rule.spliterator(), false).map(JsonNode::asString).toList();
    return "%s should be %s, not %s%s"
        .formatted(name, oneOf(known), found(at), Nearest.hint(textOf(at), known));
  }

  private static String oneOf(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static String entries(JsonNode rule) {
    return rule.asInt() == 1 ? "one entry" : rule.asString() + " entries";
  }

  /** What a pattern means, by the name of the definition or the key that holds it. */
  private static String shape(Error error) {
    NodePath fragment = error.getSchemaLocation().getFragment();
    String owner = String.valueOf(fragment.getElement(fragment.getNameCount() - 2));
    return PATTERNS.getOrDefault(owner, "of the form " + error.getSchemaNode().asString());
  }

  private static String nameOf(NodePath path) {
    int last = path.getNameCount() - 1;
    if (last < 0) {
      return "the file";
    }
    return path.getElement(last) instanceof Integer index
        ? "entry %d of \"%s\"".formatted(index + 1, path.getElement(last - 1))
        : "\"%s\"".formatted(path.getElement(last));
  }

  private static String textOf(YamlNode node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
