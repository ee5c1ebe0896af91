package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manifests agree with each other and with what the application says it needs. */
final class AgreementTest {
  private static final List<Manifest> RESOURCES = Kustomization.production().render();
  private static final String SETTINGS =
      Text.of(Path.of("src/main/resources/application.properties"));

  private final Manifest deployment = the("Deployment", "aide-memoire");
  private final Manifest job = the("Job", "aide-memoire-migration");
  private final JsonNode server = deployment.at("/spec/template/spec/containers/0");
  private final JsonNode migration = job.at("/spec/template/spec/containers/0");

  @Test
  void server_and_migration_are_the_same_image_and_the_overlay_names_it() {
    assertThat(migration.path("image")).isEqualTo(server.path("image"));
    assertThat(Kustomization.production().tree().at("/images/0/name"))
        .isEqualTo(server.path("image"));
  }

  @Test
  void whoever_selects_the_servers_pods_selects_them_all() {
    JsonNode labels = deployment.at("/spec/template/metadata/labels");
    assertThat(
            Stream.of(
                deployment.at("/spec/selector/matchLabels"),
                the("Service", "aide-memoire").at("/spec/selector"),
                the("PodDisruptionBudget", "aide-memoire").at("/spec/selector/matchLabels"),
                the("NetworkPolicy", "server").at("/spec/podSelector/matchLabels")))
        .allSatisfy(selector -> assertThat(selector).isEqualTo(labels));
    assertThat(the("NetworkPolicy", "migration").at("/spec/podSelector/matchLabels"))
        .isEqualTo(job.at("/spec/template/metadata/labels"))
        .isNotEqualTo(labels);
  }

  @Test
  void a_request_finds_its_way_from_the_ingress_to_the_server() {
    Manifest service = the("Service", "aide-memoire");
    JsonNode backend =
        the("Ingress", "aide-memoire").at("/spec/rules/0/http/paths/0/backend/service");
    assertThat(backend.path("name").asText()).isEqualTo(service.name());
    assertThat(backend.at("/port/name")).isEqualTo(service.at("/spec/ports/0/name"));
    assertThat(portNamed(service.at("/spec/ports/0/targetPort").asText())).isEqualTo(8080);
  }

  @Test
  void the_probes_ask_the_management_port_that_the_server_opens() {
    assertThat(SETTINGS).contains("quarkus.management.enabled=true");
    int management = Integer.parseInt(setting("quarkus.management.port"));
    for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
      JsonNode ask = server.path(probe).path("httpGet");
      assertThat(portNamed(ask.path("port").asText())).as(probe).isEqualTo(management);
      assertThat(ask.path("path").asText()).startsWith("/q/health/");
    }
  }

  @Test
  void the_autoscaler_scales_the_server_and_nothing_else_sets_its_size() {
    JsonNode target = the("HorizontalPodAutoscaler", "aide-memoire").at("/spec/scaleTargetRef");
    assertThat(target.path("name").asText()).isEqualTo(deployment.name());
    assertThat(target.path("apiVersion").asText()).isEqualTo(deployment.apiVersion());
    assertThat(deployment.at("/spec").has("replicas")).isFalse();
  }

  @Test
  void the_database_has_connections_for_every_pod_that_may_run() {
    Manifest autoscaler = the("HorizontalPodAutoscaler", "aide-memoire");
    Manifest keycloak = the("Keycloak", "keycloak");
    int server = Integer.parseInt(setting("quarkus.datasource.jdbc.max-size"));
    // A rolling update adds one pod, and the migration runs beside them.
    int most =
        (autoscaler.at("/spec/maxReplicas").asInt() + 2) * server
            + keycloak.at("/spec/instances").asInt() * keycloak.at("/spec/db/poolMaxSize").asInt();
    assertThat(
            the("Cluster", "aide-memoire-db")
                .at("/spec/postgresql/parameters/max_connections")
                .asInt())
        .isGreaterThan(most);
  }

  @Test
  void what_the_server_says_it_needs_is_set() {
    String needs = SETTINGS.substring(0, SETTINGS.indexOf("quarkus.application.name"));
    Set<String> given = new TreeSet<>(Kustomization.base().settings("aide-memoire").keySet());
    for (JsonNode container : List.of(server, migration)) {
      container.path("env").forEach(variable -> given.add(variable.path("name").asText()));
    }
    assertThat(Text.all("((?:QUARKUS|AIDE_MEMOIRE)_[A-Z_]+)", needs))
        .isNotEmpty()
        .allMatch(given::contains);
  }

  @Test
  void browsers_are_sent_to_the_address_that_keycloak_has() {
    for (Kustomization kustomization : List.of(Kustomization.base(), Kustomization.production())) {
      assertThat(kustomization.settings("aide-memoire").get("AIDE_MEMOIRE_SIGN_IN_URL"))
          .isEqualTo(the("Keycloak", "keycloak").at("/spec/hostname/hostname").asText())
          .isEqualTo("https://" + the("Ingress", "keycloak").at("/spec/rules/0/host").asText());
    }
  }

  @Test
  void the_server_stops_gracefully_within_its_grace_period() {
    int pause = server.at("/lifecycle/preStop/sleep/seconds").asInt();
    String stop = Kustomization.base().settings("aide-memoire").get("QUARKUS_SHUTDOWN_TIMEOUT");
    assertThat(deployment.at("/spec/template/spec/terminationGracePeriodSeconds").asInt())
        .isGreaterThan(pause + Integer.parseInt(String.valueOf(stop).replace("S", "")));
  }

  @Test
  void the_roles_in_the_database_are_those_the_application_works_with() {
    Manifest cluster = the("Cluster", "aide-memoire-db");
    assertThat(cluster.at("/spec/bootstrap/initdb/owner").asText())
        .isEqualTo(setting("quarkus.flyway.username"));
    assertThat(cluster.at("/spec/managed/roles/0/name").asText())
        .isEqualTo(setting("quarkus.datasource.username"));
    assertThat(cluster.at("/spec/managed/roles/0").has("inRoles")).isFalse();
  }

  private int portNamed(String name) {
    for (JsonNode port : server.path("ports")) {
      if (port.path("name").asText().equals(name)) {
        return port.path("containerPort").asInt();
      }
    }
    throw new AssertionError("The server has no port named " + name);
  }

  private static String setting(String key) {
    return Text.all("^" + key.replace(".", "\\.") + "=(.*)$", SETTINGS).findFirst().orElseThrow();
  }

  private static Manifest the(String kind, String name) {
    return RESOURCES.stream()
        .filter(m -> m.kind().equals(kind) && m.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
