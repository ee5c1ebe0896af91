package org.aidememoire.content.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.aidememoire.common.Finding;

/**
 * Collects what is wrong with one file, and remembers which values are at fault, so that nobody
 * builds on them and no fault is reported twice.
 */
public final class FileReport {
  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<YamlNode> faulty = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param file the path as the author knows it, relative to the content folder
   */
  public FileReport(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  public void error(int line, String text) {
    findings.add(Finding.error(file, line, text));
  }

  public void error(YamlNode fault, String text) {
    error(fault, fault.line(), text);
  }

  /** An error of a value that shows on another line than the value's first. */
  public void error(YamlNode fault, int line, String text) {
    faulty.add(fault);
    error(line, text);
  }

  public void warning(int line, String text) {
    findings.add(Finding.warning(file, line, text));
  }

  public void warning(YamlNode node, String text) {
    warning(node.line(), text);
  }

  /** Whether nothing wrong was found in the value or in anything inside it. */
  public boolean isSound(YamlNode node) {
    return !faulty.contains(node) && node.children().allMatch(this::isSound);
  }

  /** The same, but not looking at the values of some keys. */
  public boolean isSoundApartFrom(YamlNode.Mapping node, Set<String> keys) {
    return !faulty.contains(node)
        && node.fields().entrySet().stream()
            .allMatch(field -> keys.contains(field.getKey()) || isSound(field.getValue().value()));
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
