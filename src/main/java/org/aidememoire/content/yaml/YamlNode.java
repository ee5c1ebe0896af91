package org.aidememoire.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A value of a YAML file and the line, counted from 1, that it begins on. */
public sealed interface YamlNode {
  int line();

  /** The values directly inside this one. */
  default Stream<YamlNode> children() {
    return switch (this) {
      case Scalar scalar -> Stream.empty();
      case Sequence sequence -> sequence.items().stream();
      case Mapping mapping -> mapping.fields().values().stream().map(Field::value);
    };
  }

  /**
   * @param text as the author wrote it: {@code 0012} stays so, and {@code no} is no truth value
   * @param plain whether it stands without quotation marks, so that it may mean a number, a truth
   *     value or nothing
   */
  record Scalar(String text, boolean plain, int line) implements YamlNode {}

  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Fields in the author's order. */
  record Mapping(SequencedMap<String, Field> fields, int line) implements YamlNode {
    public Mapping {
      fields = new LinkedHashMap<>(fields);
    }

    public Optional<YamlNode> find(String key) {
      return Optional.ofNullable(fields.get(key)).map(Field::value);
    }

    /** The text of a field; empty where there is none or it is a list or a mapping. */
    public Optional<String> findText(String key) {
      return find(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text());
    }

    /** The text of a field that the schema demands. */
    public String text(String key) {
      return findText(key).orElseThrow();
    }

    /** The entries of a list; none where there is no such list. */
    public List<YamlNode> list(String key) {
      return find(key)
          .filter(Sequence.class::isInstance)
          .map(node -> ((Sequence) node).items())
          .orElse(List.of());
    }

    /** The entries of a list that are mappings themselves. */
    public List<Mapping> mappings(String key) {
      return list(key).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
    }

    public Optional<Mapping> findMapping(String key) {
      return find(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** Whether a field says {@code true}. */
    public boolean says(String key) {
      return findText(key).filter(text -> text.equalsIgnoreCase("true")).isPresent();
    }
  }

  /** A value and the line its key stands on. */
  record Field(int keyLine, YamlNode value) {}

  static Mapping emptyMapping() {
    return new Mapping(new LinkedHashMap<>(Map.of()), 1);
  }
}
