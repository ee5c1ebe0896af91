package org.aidememoire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The part of kustomize that our folders use: resources, merging patches and generated settings.
 */
record Kustomization(Path folder, JsonNode tree) {
  static final Path K8S = Path.of("k8s");

  static Kustomization base() {
    return in(K8S.resolve("base"));
  }

  static Kustomization production() {
    return in(K8S.resolve("overlays/production"));
  }

  static Kustomization in(Path folder) {
    return new Kustomization(folder, Yaml.document(folder.resolve("kustomization.yaml")));
  }

  /** The files that this folder lists, resources and patches; folders it builds on are left out. */
  List<Path> listed() {
    return Stream.concat(texts(tree.path("resources")), texts(tree.path("patches")))
        .map(folder::resolve)
        .map(Path::normalize)
        .filter(path -> !Files.isDirectory(path))
        .toList();
  }

  /** Every resource, patched, as it would be applied (without renaming, images and labels). */
  List<Manifest> render() {
    Map<String, Manifest> resources = new LinkedHashMap<>();
    for (Manifest manifest : resources()) {
      if (resources.put(manifest.identity(), manifest) != null) {
        throw new IllegalStateException("Twice: " + manifest);
      }
    }
    for (Manifest patch : patches()) {
      Manifest target = resources.get(patch.identity());
      if (target == null) {
        throw new IllegalStateException("Nothing to patch for " + patch);
      }
      resources.put(patch.identity(), target.with(Patch.merge(target.tree(), patch.tree())));
    }
    return List.copyOf(resources.values());
  }

  List<Manifest> patches() {
    return texts(tree.path("patches"))
        .map(folder::resolve)
        .flatMap(p -> Manifest.in(p).stream())
        .toList();
  }

  /** The settings that the ConfigMap of this name is generated from. */
  Map<String, String> settings(String configMap) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (JsonNode generator : tree.path("configMapGenerator")) {
      if (generator.path("name").asText().equals(configMap)) {
        texts(generator.path("literals"))
            .map(literal -> literal.split("=", 2))
            .forEach(setting -> settings.put(setting[0], setting[1]));
      }
    }
    return settings;
  }

  private List<Manifest> resources() {
    List<Manifest> found = new ArrayList<>();
    for (Path path : texts(tree.path("resources")).map(folder::resolve).toList()) {
      found.addAll(Files.isDirectory(path) ? in(path.normalize()).render() : Manifest.in(path));
    }
    return found;
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(
            entry ->
                entry instanceof ObjectNode patch ? patch.path("path").asText() : entry.asText());
  }
}
