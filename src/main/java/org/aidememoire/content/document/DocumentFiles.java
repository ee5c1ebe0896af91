package org.aidememoire.content.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.common.Finding;
import org.aidememoire.common.Slug;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.SchemaCheck;
import org.aidememoire.content.yaml.TextFile;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlReader;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.source.ImportHints;
import org.aidememoire.corpus.edition.source.Imported;
import org.aidememoire.corpus.edition.source.Layout;
import org.aidememoire.corpus.edition.source.SourceImporter;

/**
 * The two files of a document, read as far as they can be: a faulty {@code document.yaml} does not
 * keep lessons from quoting the text beside it.
 *
 * @param root what {@code document.yaml} holds
 * @param source the text as it lies on disk
 * @param imported the text as the importer understood it
 * @param yaml findings of {@code document.yaml}
 * @param text findings of the source
 */
public record DocumentFiles(
    Slug slug,
    Optional<Mapping> root,
    Optional<String> source,
    Optional<Imported> imported,
    FileReport yaml,
    FileReport text) {
  public static final String DOCUMENT = "document.yaml";
  public static final String SCHEMA = "/META-INF/resources/schemas/document.schema.json";

  private static final Set<String> SETTLING = Set.of("layout", "marks");

  public static DocumentFiles read(Path folder, Slug slug, SchemaCheck schema) {
    String place = "corpus/" + slug;
    FileReport yaml = new FileReport(place + "/document.yaml");
    FileReport text = new FileReport(place + "/source.txt");
    Optional<Mapping> root =
        readFile(folder.resolve(DOCUMENT), yaml).flatMap(content -> YamlReader.read(content, yaml));
    root.ifPresent(it -> schema.check(it, yaml));
    Optional<String> source = readFile(folder.resolve("source.txt"), text);
    Optional<Imported> imported =
        source.map(it -> SourceImporter.read(it, hints(text.file(), root, yaml)));
    imported.ifPresent(it -> passOn(it, knowsItsMarks(root, yaml), text));
    return new DocumentFiles(slug, root, source, imported, yaml, text);
  }

  /**
   * What a {@code document.yaml} beside a source says about it, so that the source alone is read as
   * the folder is.
   */
  public static ImportHints hintsBeside(Path source, FileReport yaml) {
    Path beside = source.resolveSibling(DOCUMENT);
    Optional<Mapping> root =
        Files.isRegularFile(beside)
            ? TextFile.read(beside, yaml).flatMap(content -> YamlReader.read(content, yaml))
            : Optional.empty();
    root.ifPresent(it -> new SchemaCheck(SCHEMA).check(it, yaml));
    return hints(source.toString(), root, yaml);
  }

  private static Optional<String> readFile(Path file, FileReport report) {
    if (!Files.isRegularFile(file)) {
      report.error(1, "the file is missing");
      return Optional.empty();
    }
    return TextFile.read(file, report);
  }

  private static ImportHints hints(String file, Optional<Mapping> root, FileReport yaml) {
    if (root.isEmpty()) {
      return ImportHints.of(file);
    }
    Mapping document = root.get();
    Set<String> marks =
        document.mappings("marks").stream()
            .flatMap(mark -> mark.findText("mark").stream())
            .collect(Collectors.toSet());
    ImportHints hints =
        ImportHints.of(file)
            .withFirstPage(document.findText("first-page").orElse(null))
            .withExplained(marks);
    return document
        .findText("layout")
        .filter(layout -> yaml.isSound(document))
        .flatMap(Layout::findById)
        .map(hints::withLayout)
        .orElse(hints);
  }

  /**
   * Whether we know which doubts the author has already settled; where the keys that settle them
   * cannot be read, each of them would come back as a finding of its own.
   */
  private static boolean knowsItsMarks(Optional<Mapping> root, FileReport yaml) {
    return root.filter(
            it ->
                yaml.isSoundApartFrom(it, it.fields().keySet())
                    || it.fields().keySet().containsAll(SETTLING))
        .filter(
            it -> SETTLING.stream().allMatch(key -> it.find(key).map(yaml::isSound).orElse(true)))
        .isPresent();
  }

  private static void passOn(Imported imported, boolean withDoubts, FileReport text) {
    for (Finding finding : imported.findings()) {
      int line = finding.line();
      if (finding.isError()) {
        text.error(line, finding.text());
      } else if (withDoubts) {
        text.warning(line, finding.text());
      }
    }
  }

  public Optional<Edition> edition() {
    return imported.map(Imported::edition);
  }
}
