package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PodSecurityTest {

  static Stream<Manifest> pods() {
    return Stream.of(Kustomization.base(), Kustomization.production())
        .flatMap(kustomization -> kustomization.render().stream())
        .filter(manifest -> manifest.podTemplate().isObject());
  }

  @ParameterizedTest
  @MethodSource("pods")
  void every_pod_keeps_to_the_restricted_profile(Manifest manifest) {
    assertThat(PodSecurity.breaches(manifest.at("/spec/template/spec"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/securityContext, runAsNonRoot",
    "/securityContext, runAsUser",
    "/securityContext, seccompProfile",
    "'', automountServiceAccountToken",
    "/containers/0/securityContext, allowPrivilegeEscalation",
    "/containers/0/securityContext, readOnlyRootFilesystem",
    "/containers/0/securityContext, capabilities",
    "/containers/0/resources, limits"
  })
  void what_is_left_out_is_a_breach(String where, String field) {
    ObjectNode pod = (ObjectNode) pods().findFirst().orElseThrow().at("/spec/template/spec");
    ObjectNode weakened = pod.deepCopy();
    ((ObjectNode) weakened.at(where)).remove(field);
    assertThat(PodSecurity.breaches(weakened)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"hostNetwork", "hostPID", "hostIPC"})
  void sharing_with_the_host_is_a_breach(String shared) {
    ObjectNode pod = (ObjectNode) pods().findFirst().orElseThrow().at("/spec/template/spec");
    assertThat(PodSecurity.breaches(pod.deepCopy().put(shared, true))).containsExactly(shared);
  }
}
