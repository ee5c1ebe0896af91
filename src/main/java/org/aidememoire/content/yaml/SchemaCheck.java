package org.aidememoire.content.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.content.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Checks a file against its published schema and reports each departure on its line. */
public final class SchemaCheck {
  private static final String UNKNOWN_KEY = "additionalProperties";

  private final Schema schema;
  private final SchemaSentence sentences;

  /**
   * @param resource the schema's place on the class path, such as {@code
   *     /schemas/lesson.schema.json}
   */
  public SchemaCheck(String resource) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(textOf(resource), InputFormat.JSON);
    this.sentences = new SchemaSentence(schema.getSchemaNode());
  }

  private static String textOf(String resource) {
    try (InputStream stream = SchemaCheck.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("No schema at " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public void check(Mapping root, FileReport report) {
    List<Error> errors = schema.validate(YamlJson.of(root).toString(), InputFormat.JSON);
    // A mistyped key is both unknown and missing, and a value of the wrong type fails at every
    // $ref on the way to it: each fault is said once.
    Set<String> said = new HashSet<>(misspelled(errors));
    errors.stream()
        .filter(error -> said.add(fault(error, error.getKeyword(), error.getProperty())))
        .forEach(error -> report(error, root, report));
  }

  /** The missing keys that stand there with a typing error. */
  private List<String> misspelled(List<Error> errors) {
    return errors.stream()
        .filter(error -> error.getKeyword().equals(UNKNOWN_KEY))
        .flatMap(
            error ->
                Nearest.find(error.getProperty(), sentences.keysFor(error)).stream()
                    .map(meant -> fault(error, "required", meant)))
        .toList();
  }

  private static String fault(Error error, String keyword, @Nullable String property) {
    return "%s %s %s".formatted(error.getInstanceLocation(), keyword, property);
  }

  private void report(Error error, Mapping root, FileReport report) {
    YamlNode at = nodeAt(root, error.getInstanceLocation());
    int line = at.line();
    if (error.getKeyword().equals(UNKNOWN_KEY) && at instanceof Mapping mapping) {
      YamlNode.Field unknown = mapping.fields().get(error.getProperty());
      line = unknown == null ? line : unknown.keyLine();
    }
    report.error(at, line, sentences.of(error, at));
  }

  private static YamlNode nodeAt(YamlNode root, NodePath path) {
    YamlNode node = root;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      node =
          switch (node) {
            case Mapping mapping -> mapping.find(step.toString()).orElse(mapping);
            case Sequence sequence -> sequence.items().get(Integer.parseInt(step.toString()));
            case Scalar scalar -> scalar;
          };
    }
    return node;
  }
}
