package org.aidememoire.site.assets;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files in {@code META-INF/resources/css} and {@code js}. The sheets that {@code site.css}
 * imports are one sheet here, in its order: a browser asks once instead of for each.
 *
 * @param hash 16 hexadecimal digits of the SHA-256 of all contents
 * @param byName such as {@code site.css} and {@code js/work.js}
 */
record AssetFiles(String hash, Map<String, Asset> byName) {
  private static final String ROOT = "META-INF/resources/";
  private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\);");

  static AssetFiles read() {
    Map<String, String> styles = texts("css");
    Map<String, String> scripts = texts("js");
    Map<String, Asset> byName = new TreeMap<>();
    String site = bundled(styles);
    byName.put("site.css", Asset.style(site));
    scripts.forEach((name, text) -> byName.put("js/" + name, Asset.script(text)));
    return new AssetFiles(hash(Stream.concat(Stream.of(site), scripts.values().stream())), byName);
  }

  private static String bundled(Map<String, String> styles) {
    String order = styles.getOrDefault("site.css", "");
    return IMPORT
        .matcher(order)
        .results()
        .map(found -> found.group(1))
        .map(name -> requireSheet(styles, name))
        .collect(Collectors.joining("\n"));
  }

  private static String requireSheet(Map<String, String> styles, String name) {
    String sheet = styles.get(name);
    if (sheet == null) {
      throw new IllegalStateException("site.css imports %s, which is not there".formatted(name));
    }
    return sheet;
  }

  /** File names and contents, in the order of the names. */
  private static Map<String, String> texts(String folder) {
    Map<String, String> texts = new TreeMap<>();
    try {
      ClassPathUtils.consumeAsPaths(ROOT + folder, path -> addAll(path, texts));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  private static void addAll(Path folder, Map<String, String> texts) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(Stream<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
