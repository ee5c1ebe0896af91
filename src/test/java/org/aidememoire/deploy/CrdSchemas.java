package org.aidememoire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schemas of custom resources, from their definitions, tightened: unknown fields are refused.
 */
final class CrdSchemas {
  static final Path FOLDER = Path.of("../shared/testdata/crds");

  /** Keywords that say how a cluster merges, which JSON Schema does not know. */
  private static final Set<String> OF_KUBERNETES_ALONE =
      Set.of(
          "x-kubernetes-int-or-string",
          "x-kubernetes-list-map-keys",
          "x-kubernetes-list-type",
          "x-kubernetes-map-type",
          "x-kubernetes-validations",
          "x-kubernetes-preserve-unknown-fields");

  private final Map<String, Schema> schemas = new HashMap<>();

  static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  static CrdSchemas load() {
    var loaded = new CrdSchemas();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.flatMap(file -> Yaml.documents(file).stream()).forEach(loaded::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }

  /** What the definition of its kind has against this resource. */
  List<String> findings(Manifest manifest) {
    Schema schema = schemas.get(manifest.apiVersion() + " " + manifest.kind());
    if (schema == null) {
      return List.of("Unknown kind: " + manifest.apiVersion() + " " + manifest.kind());
    }
    return schema.validate(manifest.tree().toString(), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private void add(JsonNode definition) {
    String group = definition.at("/spec/group").asText();
    String kind = definition.at("/spec/names/kind").asText();
    for (JsonNode version : definition.at("/spec/versions")) {
      JsonNode schema = version.at("/schema/openAPIV3Schema").deepCopy();
      tighten(schema);
      allowWhatEveryResourceHas((ObjectNode) schema.path("properties"));
      schemas.put(
          group + "/" + version.path("name").asText() + " " + kind,
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema.toString(), InputFormat.JSON));
    }
  }

  /** Some definitions leave these unsaid: the cluster checks them itself. */
  private static void allowWhatEveryResourceHas(ObjectNode properties) {
    for (String field : List.of("apiVersion", "kind", "metadata")) {
      properties.putIfAbsent(field, properties.objectNode());
    }
  }

  /** A cluster drops unknown fields in silence; we want to hear of them. */
  private static void tighten(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      if (saysItsFields(object)) {
        object.put("additionalProperties", false);
      }
      object.remove(OF_KUBERNETES_ALONE);
    }
    schema.forEach(CrdSchemas::tighten);
  }

  private static boolean saysItsFields(ObjectNode schema) {
    return schema.path("properties").isObject()
        && schema.path("type").asText().equals("object")
        && !schema.has("additionalProperties")
        && !schema.has("x-kubernetes-preserve-unknown-fields");
  }
}
