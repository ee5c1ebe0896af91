package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ManifestsTest {

  static Stream<Manifest> coreKinds() {
    return Stream.of(Kustomization.base(), Kustomization.production())
        .flatMap(kustomization -> kustomization.render().stream())
        .filter(StrictModel::knows);
  }

  @ParameterizedTest
  @MethodSource("coreKinds")
  void every_manifest_is_read_strictly(Manifest manifest) {
    assertThatCode(() -> StrictModel.read(manifest)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "Deployment, /spec/template/spec/containers/0/securityContext, readOnlyRootFileSystem",
    "Deployment, /spec/template/spec/containers/0/readinessProbe/httpGet, paht",
    "Job, /spec, backofLimit",
    "Service, /spec/ports/0, targetport",
    "Ingress, /spec/rules/0/http/paths/0/backend/service, prot",
    "PodDisruptionBudget, /spec, maxUnavailabel",
    "HorizontalPodAutoscaler, /spec/metrics/0/resource/target, averageUtilisation",
    "NetworkPolicy, /spec/egress/0/to/0/namespaceSelector, matchLables",
    "ServiceAccount, '', automountServiceaccountToken",
    "Namespace, /metadata, lables"
  })
  void a_planted_typo_is_found_at_every_depth(String kind, String where, String typo) {
    Manifest sound = first(kind, where);
    ObjectNode tree = sound.tree().deepCopy();
    ((ObjectNode) tree.at(where)).put(typo, true);
    assertThatThrownBy(() -> StrictModel.read(sound.with(tree)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(typo);
  }

  @Test
  void a_value_of_the_wrong_type_is_found() {
    Manifest sound = first("PodDisruptionBudget", "/spec");
    ObjectNode tree = sound.tree().deepCopy();
    ((ObjectNode) tree.at("/spec")).putArray("selector").add("aide-memoire");
    assertThatThrownBy(() -> StrictModel.read(sound.with(tree)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_key_said_twice_is_found() {
    assertThatThrownBy(() -> Yaml.documents("kind: Service\nkind: Job\n"))
        .hasMessageContaining("duplicate key");
  }

  @ParameterizedTest
  @MethodSource("coreKinds")
  void every_quantity_is_one(Manifest manifest) {
    for (var resources : manifest.tree().findValues("resources")) {
      for (String side : List.of("requests", "limits")) {
        resources
            .path(side)
            .forEach(
                amount ->
                    assertThat(Quantity.getAmountInBytes(new Quantity(amount.asText())))
                        .isPositive());
      }
    }
  }

  @Test
  void a_patch_changes_what_it_names_and_nothing_else() {
    Manifest autoscaler = first(Kustomization.production(), "HorizontalPodAutoscaler");
    Manifest before = first(Kustomization.base(), "HorizontalPodAutoscaler");
    assertThat(autoscaler.at("/spec/minReplicas").asInt()).isEqualTo(3);
    assertThat(autoscaler.at("/spec/metrics")).isEqualTo(before.at("/spec/metrics"));
  }

  private static Manifest first(Kustomization kustomization, String kind) {
    return kustomization.render().stream()
        .filter(manifest -> manifest.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static Manifest first(String kind, String where) {
    return coreKinds()
        .filter(manifest -> manifest.kind().equals(kind) && manifest.at(where).isObject())
        .findFirst()
        .orElseThrow();
  }
}
