package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One realm, said twice: as a file for Keycloak itself, and inside the operator's resource. */
final class RealmTest {
  private static final Path FILE = Path.of("src/main/resources/keycloak/aide-memoire-realm.json");

  private static final Path SETTINGS = Path.of("src/main/resources/application.properties");

  private final JsonNode realm = Yaml.document(FILE);
  private final Manifest resource =
      Kustomization.base().render().stream()
          .filter(manifest -> manifest.kind().equals("KeycloakRealmImport"))
          .findFirst()
          .orElseThrow();

  @Test
  void the_operator_imports_the_same_realm_as_the_file() {
    assertThat(resource.at("/spec/realm").toPrettyString()).isEqualTo(realm.toPrettyString());
  }

  @Test
  void its_pages_can_be_read_in_every_language_of_the_interface() {
    assertThat(realm.at("/internationalizationEnabled").asBoolean()).isTrue();
    assertThat(realm.at("/supportedLocales"))
        .extracting(JsonNode::asText)
        .containsExactly(languages());
  }

  private static String[] languages() {
    return Text.all("(?m)^aide-memoire\\.languages=(.*)$", Text.of(SETTINGS))
        .findFirst()
        .orElseThrow()
        .split(",");
  }

  @Test
  void it_has_no_users_and_no_secret_of_its_own() {
    assertThat(realm.has("users")).isFalse();
    assertThat(realm.findValuesAsText("secret")).allMatch(secret -> secret.startsWith("${"));
  }

  @Test
  void every_placeholder_is_filled_in_by_kubernetes_and_by_compose() {
    var placeholders =
        Text.all("\\$\\{([A-Z_]+)}", Text.of(FILE)).collect(Collectors.toUnmodifiableSet());
    JsonNode compose =
        Yaml.document(Path.of("docker-compose.yml")).at("/services/keycloak/environment");
    assertThat(resource.at("/spec/placeholders").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(placeholders);
    assertThat(compose.fieldNames()).toIterable().containsAll(placeholders);
  }
}
