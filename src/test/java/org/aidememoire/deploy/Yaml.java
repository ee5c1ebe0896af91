package org.aidememoire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML files as trees, anchors and merges resolved. The same key twice is an error. */
final class Yaml {
  private static final ObjectMapper TREES = new ObjectMapper();
  private static final int LARGEST_SCHEMA = 10_000_000;
  private static final int DEEPEST_SCHEMA = 200;

  private Yaml() {}

  static List<JsonNode> documents(Path file) {
    try {
      return documents(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonNode> documents(String text) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(LARGEST_SCHEMA);
    options.setNestingDepthLimit(DEEPEST_SCHEMA);
    var yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
    return StreamSupport.stream(yaml.loadAll(text).spliterator(), false)
        .<JsonNode>map(TREES::valueToTree)
        .toList();
  }

  /** The only document of a file. */
  static JsonNode document(Path file) {
    List<JsonNode> documents = documents(file);
    if (documents.size() != 1) {
      throw new IllegalArgumentException(file + " holds " + documents.size() + " documents");
    }
    return documents.getFirst();
  }
}
