package org.aidememoire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Secrets are referred to, never contained; how each is made stands in docs/deploying.md. */
final class SecretsTest {
  private static final String GUIDE = Text.of(Path.of("docs/deploying.md"));
  private static final Pattern CREATED =
      Pattern.compile(
          "kubectl -n (\\S+) create secret generic (\\S+)((?: \\\\\\s+--[^\\n\\\\]+[^\\s\\\\])+)");

  @Test
  void every_secret_that_is_read_is_made_by_the_guide_or_by_an_operator() {
    Set<String> made = madeByHand();
    Text.all("^\\| `([^`|]+/[^`|]+ [^`|]+)` \\|", GUIDE).forEach(made::add);
    assertThat(Kustomization.production().render())
        .allSatisfy(m -> assertThat(made).as("%s", m).containsAll(SecretReferences.in(m)));
  }

  @Test
  void the_guide_makes_no_secret_that_nobody_reads() {
    Set<String> read = new TreeSet<>();
    Kustomization.production().render().forEach(m -> read.addAll(SecretReferences.in(m)));
    assertThat(read).containsAll(madeByHand());
  }

  @Test
  void no_manifest_contains_a_secret() {
    assertThat(Kustomization.production().render())
        .noneMatch(manifest -> manifest.kind().equals("Secret"));
    assertThat(Kustomization.base().tree().has("secretGenerator")).isFalse();
  }

  private static Set<String> madeByHand() {
    Set<String> made = new TreeSet<>();
    CREATED
        .matcher(GUIDE)
        .results()
        .forEach(
            command ->
                Text.all("--from-literal=([a-z-]+)=", command.group(3))
                    .map(key -> command.group(1) + "/" + command.group(2) + " " + key)
                    .forEach(made::add));
    return made;
  }
}
