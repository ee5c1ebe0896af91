package org.aidememoire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The restricted profile of the <a
 * href="https://kubernetes.io/docs/concepts/security/pod-security-standards/">Pod Security
 * Standards</a>, and what we ask beyond it: a read-only root, a number for the user, limits, no
 * token.
 */
final class PodSecurity {
  private static final Set<String> ALLOWED_VOLUMES =
      Set.of(
          "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "persistentVolumeClaim",
          "projected",
          "secret");

  private final List<String> breaches = new ArrayList<>();

  private PodSecurity() {}

  /** Each rule that this pod's {@code spec} breaks, in words; none if it is as it should be. */
  static List<String> breaches(JsonNode pod) {
    var check = new PodSecurity();
    check.pod(pod);
    pod.path("initContainers").forEach(check::container);
    pod.path("containers").forEach(check::container);
    return check.breaches;
  }

  private void pod(JsonNode pod) {
    for (String shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
      require(!pod.path(shared).asBoolean(), shared);
    }
    JsonNode context = pod.path("securityContext");
    require(context.path("runAsNonRoot").asBoolean(), "runAsNonRoot");
    require(context.path("runAsUser").asInt() > 0, "runAsUser is a number above 0");
    require(context.at("/seccompProfile/type").asText().equals("RuntimeDefault"), "seccompProfile");
    require(!pod.path("automountServiceAccountToken").asBoolean(true), "no token is mounted");
    pod.path("volumes").forEach(this::volume);
  }

  private void volume(JsonNode volume) {
    Set<String> kinds = new TreeSet<>();
    volume.fieldNames().forEachRemaining(kinds::add);
    kinds.remove("name");
    require(ALLOWED_VOLUMES.containsAll(kinds), "volume kinds " + kinds);
  }

  private void container(JsonNode container) {
    JsonNode context = container.path("securityContext");
    require(!context.path("privileged").asBoolean(), "not privileged");
    require(!context.path("allowPrivilegeEscalation").asBoolean(true), "allowPrivilegeEscalation");
    require(context.path("readOnlyRootFilesystem").asBoolean(), "readOnlyRootFilesystem");
    JsonNode capabilities = context.path("capabilities");
    require(capabilities.path("drop").toString().equals("[\"ALL\"]"), "drops all capabilities");
    require(capabilities.path("add").isEmpty(), "adds no capability");
    container.path("ports").forEach(port -> require(!port.has("hostPort"), "no hostPort"));
    require(container.at("/resources/limits/memory").isTextual(), "a memory limit");
    require(container.at("/resources/limits/cpu").isTextual(), "a CPU limit");
    require(container.at("/resources/requests/memory").isTextual(), "a memory request");
    require(container.at("/resources/requests/cpu").isTextual(), "a CPU request");
  }

  private void require(boolean kept, String rule) {
    if (!kept) {
      breaches.add(rule);
    }
  }
}
