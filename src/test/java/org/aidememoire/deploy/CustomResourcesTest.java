package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the definitions that the operators install, where they are at hand. */
@EnabledIf("org.aidememoire.deploy.CrdSchemas#present")
final class CustomResourcesTest {
  private static CrdSchemas schemas;

  @BeforeAll
  static void load() {
    schemas = CrdSchemas.load();
  }

  static Stream<Manifest> customResources() {
    return Stream.of(Kustomization.base(), Kustomization.production())
        .flatMap(kustomization -> kustomization.render().stream())
        .filter(manifest -> !StrictModel.knows(manifest));
  }

  @ParameterizedTest
  @MethodSource("customResources")
  void every_custom_resource_is_as_its_operator_defines_it(Manifest manifest) {
    assertThat(schemas.findings(manifest)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Cluster, /spec, instaces",
    "Cluster, /spec/bootstrap/initdb, onwer",
    "Cluster, /spec/managed/roles/0, passwordsecret",
    "Cluster, /spec/plugins/0, isWALArchiever",
    "Database, /spec, ower",
    "Keycloak, /spec, startOptimised",
    "Keycloak, /spec/hostname, hostName",
    "Keycloak, /spec/unsupported/podTemplate/spec/containers/0, securitycontext",
    "KeycloakRealmImport, /spec/realm, realmName",
    "KeycloakRealmImport, /spec/realm/clients/0, redirectUri",
    "ObjectStore, /spec/configuration, destinationpath",
    "ScheduledBackup, /spec, schedul"
  })
  void a_planted_typo_is_found(String kind, String where, String typo) {
    Manifest sound =
        customResources()
            .filter(manifest -> manifest.kind().equals(kind) && manifest.at(where).isObject())
            .findFirst()
            .orElseThrow();
    ObjectNode tree = sound.tree().deepCopy();
    ((ObjectNode) tree.at(where)).put(typo, true);
    assertThat(schemas.findings(sound.with(tree))).anySatisfy(f -> assertThat(f).contains(typo));
  }
}
