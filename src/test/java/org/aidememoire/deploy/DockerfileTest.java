package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class DockerfileTest {
  private static final String DOCKERFILE = Text.of(Path.of("src/main/docker/Dockerfile"));
  private static final String IGNORED = Text.of(Path.of(".dockerignore"));

  @Test
  void it_stands_on_one_exact_release_of_java_25() {
    assertThat(Text.all("^FROM (.*)$", DOCKERFILE))
        .singleElement()
        .asString()
        .matches("eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-.+");
  }

  @Test
  void it_runs_as_a_numbered_user_without_rights_and_the_pods_as_the_same() {
    String user = Text.all("^USER (\\d+):\\1$", DOCKERFILE).findFirst().orElseThrow();
    assertThat(Integer.parseInt(user)).isPositive();
    assertThat(Kustomization.base().render())
        .filteredOn(manifest -> manifest.podTemplate().isObject())
        .allSatisfy(
            m ->
                assertThat(m.at("/spec/template/spec/securityContext/runAsUser").asText())
                    .isEqualTo(user));
  }

  @Test
  void it_copies_what_is_there_and_what_is_not_ignored() {
    assertThat(Text.all("^COPY (\\S+) ", DOCKERFILE))
        .isNotEmpty()
        .allSatisfy(
            source -> {
              String top = source.startsWith("target/") ? "target/quarkus-app" : source;
              boolean isFile = Files.isRegularFile(Path.of(source));
              assertThat(IGNORED.lines())
                  .contains("!" + top.replaceAll("/$", "") + (isFile ? "" : "/"));
              assertThat(source.startsWith("target/") || Files.exists(Path.of(source)))
                  .as(source)
                  .isTrue();
            });
    assertThat(IGNORED.lines().filter(line -> !line.startsWith("#")).findFirst()).contains("*");
  }

  @Test
  void it_opens_the_ports_that_the_pods_name() {
    assertThat(Text.all("^EXPOSE (.*)$", DOCKERFILE)).containsExactly("8080 9000");
  }
}
