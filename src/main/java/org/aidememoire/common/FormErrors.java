package org.aidememoire.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form that somebody sent: all of it at once, each with its field. */
public final class FormErrors {
  private final Map<String, String> byField = new LinkedHashMap<>();

  /**
   * @param text one plain sentence that says what to do
   */
  public record Entry(String field, String text) {}

  /** Notes the text against the field unless it holds; the first text of a field stays. */
  public FormErrors require(boolean holds, String field, String text) {
    if (!holds) {
      byField.putIfAbsent(field, text);
    }
    return this;
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  /** What is wrong with a field; empty where nothing is. */
  public String at(String field) {
    return byField.getOrDefault(field, "");
  }

  public List<Entry> entries() {
    return byField.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
  }
}
