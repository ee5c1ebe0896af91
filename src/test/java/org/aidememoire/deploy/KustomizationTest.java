package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KustomizationTest {

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/production"})
  void what_lies_in_a_folder_is_listed_and_what_is_listed_lies_there(String folder)
      throws IOException {
    Path path = Kustomization.K8S.resolve(folder);
    List<Path> listed = Kustomization.in(path).listed();
    assertThat(listed).doesNotHaveDuplicates();
    try (Stream<Path> files = Files.walk(path)) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> !isKustomization(file)))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/production"})
  void only_what_these_tests_understand_is_asked_of_kustomize(String folder) {
    assertThat(Kustomization.in(Kustomization.K8S.resolve(folder)).tree().fieldNames())
        .toIterable()
        .isSubsetOf(
            "apiVersion", "kind", "resources", "patches", "labels", "images", "configMapGenerator");
  }

  @Test
  void every_folder_with_a_kustomization_is_one_of_ours() throws IOException {
    try (Stream<Path> files = Files.walk(Kustomization.K8S)) {
      assertThat(files.filter(KustomizationTest::isKustomization).map(Path::getParent))
          .containsExactlyInAnyOrder(
              Kustomization.base().folder(), Kustomization.production().folder());
    }
  }

  @Test
  void every_resource_says_in_which_namespace_it_lives() {
    assertThat(Kustomization.production().render())
        .filteredOn(manifest -> !manifest.kind().equals("Namespace"))
        .allSatisfy(m -> assertThat(m.namespace()).isIn("aide-memoire", "keycloak"));
  }

  private static boolean isKustomization(Path file) {
    return file.endsWith("kustomization.yaml");
  }
}
