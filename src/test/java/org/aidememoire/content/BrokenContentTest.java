package org.aidememoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aidememoire.common.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is broken, reading it ends with findings that point into it. */
class BrokenContentTest {
  private static final int TRIES = Integer.getInteger("content.tries", 150);
  private static final List<String> SCRAPS =
      List.of(
          ":", "\"", "- ", "[", "}", "\t", "&a ", "*a", "!x ", "null", "~", "7", "{}", "[]", "#");

  @ParameterizedTest
  @ValueSource(strings = {SampleFolder.LESSON, SampleFolder.DOCUMENT, SampleFolder.SOURCE})
  void a_file_damaged_at_random_gives_findings_on_lines_it_has(String file, @TempDir Path root) {
    SampleFolder folder = SampleFolder.in(root);
    String whole = folder.read(file);
    Random random = new Random(1911);
    for (int i = 0; i < TRIES; i++) {
      String damaged = damage(whole, random);
      folder.write(file, damaged);
      int lines = 2 + (int) damaged.lines().count();
      assertThat(folder.content().findings())
          .as(damaged)
          .filteredOn(finding -> finding.file().equals(file))
          .extracting(Finding::line)
          .allMatch(line -> line >= 1 && line <= lines);
    }
  }

  private static String damage(String whole, Random random) {
    List<String> lines = new ArrayList<>(whole.lines().toList());
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    int within = random.nextInt(line.length() + 1);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, "  " + line);
      case 3 -> lines.set(at, line.substring(0, within));
      case 4 -> lines.subList(at, lines.size()).clear();
      default -> lines.set(at, line.substring(0, within) + scrap(random) + line.substring(within));
    }
    return String.join("\n", lines);
  }

  private static String scrap(Random random) {
    return SCRAPS.get(random.nextInt(SCRAPS.size()));
  }

  @Test
  void every_value_replaced_by_one_of_another_kind_is_reported(@TempDir Path root) {
    SampleFolder folder = SampleFolder.in(root);
    String whole = folder.read(SampleFolder.LESSON);
    List<String> keys =
        whole.lines().filter(line -> line.matches("[a-z-]+:.*")).map(l -> l.split(":")[0]).toList();
    for (String key : keys) {
      folder.write(SampleFolder.LESSON, whole.replaceFirst("(?m)^" + key + ":.*", key + ": {}"));
      assertThat(folder.content().hasErrors()).as(key).isTrue();
    }
  }
}
