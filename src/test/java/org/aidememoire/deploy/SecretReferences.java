package org.aidememoire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every secret that a resource reads, as {@code namespace/name key}. */
final class SecretReferences {
  /** What an operator reads from a secret of which only the name is given. */
  private static final List<String> ACCOUNT = List.of("username", "password");

  private final String namespace;
  private final Set<String> found = new TreeSet<>();

  private SecretReferences(String namespace) {
    this.namespace = namespace;
  }

  static Set<String> in(Manifest manifest) {
    var references = new SecretReferences(manifest.namespace());
    references.walk(manifest.tree());
    return references.found;
  }

  private void walk(JsonNode node) {
    for (var field : node.properties()) {
      JsonNode value = field.getValue();
      switch (field.getKey()) {
        case "secret", "passwordSecret" -> secret(value);
        case "tls" -> value.forEach(entry -> add(text(entry, "secretName"), "tls.crt"));
        // A realm is Keycloak's, not Kubernetes': its secrets are placeholders that stand beside
        // it.
        case "realm" -> {}
        default -> {
          keyed(value);
          walk(value);
        }
      }
    }
    if (node.isArray()) {
      node.forEach(this::walk);
    }
  }

  private void secret(JsonNode value) {
    if (value.isTextual()) {
      ACCOUNT.forEach(key -> add(value.asText(), key));
    } else if (value.has("secretName")) {
      value.path("items").forEach(i -> add(text(value, "secretName"), text(i, "key")));
    } else if (value.has("key")) {
      keyed(value);
    } else {
      ACCOUNT.forEach(key -> add(text(value, "name"), key));
    }
  }

  private void keyed(JsonNode value) {
    if (value.size() == 2 && value.has("name") && value.has("key")) {
      add(text(value, "name"), text(value, "key"));
    }
  }

  private void add(String name, String key) {
    found.add(namespace + "/" + name + " " + key);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
