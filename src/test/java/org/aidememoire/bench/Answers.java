package org.aidememoire.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.bench.PlainBrowser.Page;
import org.jsoup.nodes.Element;

/**
 * What a student sends for the first items of a quiz, read off the items' own forms: something is
 * chosen in every group, and words are written where words are asked for.
 */
final class Answers {
  private Answers() {}

  /** The bodies of saves, without token and key. */
  static List<String> of(PlainBrowser student, String assignment, int count) {
    String attempt = begin(student, assignment);
    List<String> bodies = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      Page item = student.get(attempt + "/items/" + number);
      bodies.add(body(item.html().expectFirst("form[data-autosave]")));
    }
    return bodies;
  }

  private static String begin(PlainBrowser student, String assignment) {
    String path =
        student.post("/assignments/" + assignment + "/attempts", Map.of()).address().getPath();
    return path.substring(0, path.indexOf("/items/"));
  }

  private static String body(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("question", form.expectFirst("input[name=question]").val());
    fields.put("follows", "0");
    for (Element choice : form.select("input[type=radio], input[type=checkbox]")) {
      fields.put(choice.attr("name"), choice.val());
    }
    int place = 0;
    for (Element select : form.select("select[name]")) {
      List<Element> options = select.select("option:not([value=''])");
      fields.put(select.attr("name"), options.get(place++ % options.size()).val());
    }
    form.select("input[type=text][name]").forEach(text -> fields.put(text.attr("name"), "Soviet"));
    form.select("textarea[name]:not([data-no-save])")
        .forEach(text -> fields.put(text.attr("name"), "It asks who is to have the last word."));
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .reduce((all, next) -> all + "&" + next)
        .orElseThrow();
  }

  static void write(List<String> bodies, Path file) {
    try {
      Files.writeString(
          file,
          new ObjectMapper()
              .writeValueAsString(bodies.stream().map(body -> Map.of("body", body)).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> read(Path file) throws IOException {
    List<String> bodies = new ArrayList<>();
    new ObjectMapper()
        .readTree(file.toFile())
        .forEach(one -> bodies.add(one.path("body").asText()));
    return bodies;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
