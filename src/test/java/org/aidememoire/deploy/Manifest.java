package org.aidememoire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/** One Kubernetes resource and the file that says it. */
record Manifest(Path file, ObjectNode tree) {

  static List<Manifest> in(Path file) {
    return Yaml.documents(file).stream()
        .map(document -> new Manifest(file, (ObjectNode) document))
        .toList();
  }

  String apiVersion() {
    return tree.path("apiVersion").asText();
  }

  String kind() {
    return tree.path("kind").asText();
  }

  String name() {
    return tree.at("/metadata/name").asText();
  }

  String namespace() {
    return tree.at("/metadata/namespace").asText();
  }

  JsonNode at(String pointer) {
    return tree.at(pointer);
  }

  /** What no two resources of a cluster share. */
  String identity() {
    return kind() + " " + namespace() + "/" + name();
  }

  /** The pod that this resource makes, or a missing node. */
  JsonNode podTemplate() {
    return tree.at("/spec/template");
  }

  Manifest with(ObjectNode other) {
    return new Manifest(file, other);
  }

  @Override
  public String toString() {
    return identity() + " in " + file;
  }
}
