package org.aidememoire.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.common.Finding;
import org.aidememoire.common.Slug;
import org.aidememoire.content.document.DocumentFiles;
import org.aidememoire.content.document.Library;
import org.aidememoire.content.document.ProvenanceReader;
import org.aidememoire.content.lesson.LessonCount;
import org.aidememoire.content.lesson.LessonReader;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.SchemaCheck;
import org.aidememoire.content.yaml.TextFile;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlReader;
import org.aidememoire.lesson.LessonContent;

/** Reads {@code corpus/} and {@code quizzes/} without a database, whatever state they are in. */
public final class ContentFolder {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file).thenComparingInt(Finding::line);
  private static final String YAML = ".yaml";

  private final Path folder;
  private final SchemaCheck documentSchema = new SchemaCheck(DocumentFiles.SCHEMA);
  private final SchemaCheck lessonSchema =
      new SchemaCheck("/META-INF/resources/schemas/lesson.schema.json");
  private final List<Finding> findings = new ArrayList<>();
  private final List<ReadDocument> documents = new ArrayList<>();
  private final List<ReadLesson> lessons = new ArrayList<>();
  private final List<LessonCount> counts = new ArrayList<>();
  private final Set<Slug> invalidDocuments = new TreeSet<>();
  private final Set<Slug> invalidLessons = new TreeSet<>();

  private ContentFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Everything that the folder holds and everything that is wrong with it.
   *
   * @throws IOException where a folder itself cannot be listed
   */
  public static Content read(Path folder) throws IOException {
    return new ContentFolder(folder).read();
  }

  private Content read() throws IOException {
    List<DocumentFiles> files = readDocumentFiles();
    Library library =
        new Library(
            files.stream()
                .collect(Collectors.toMap(it -> it.slug().value(), DocumentFiles::edition)));
    files.forEach(it -> readDocument(it, library));
    for (Path file : list("quizzes")) {
      readLessonFile(file, library);
    }
    findings.sort(BY_PLACE);
    return new Content(
        documents,
        lessons,
        invalidDocuments,
        invalidLessons,
        findings,
        Totals.of(files.size(), counts, findings));
  }

  private List<DocumentFiles> readDocumentFiles() throws IOException {
    List<DocumentFiles> files = new ArrayList<>();
    for (Path entry : list("corpus")) {
      String name = entry.getFileName().toString();
      if (!Files.isDirectory(entry)) {
        findings.add(Finding.warning("corpus/" + name, 1, "a file that belongs to no document"));
      } else if (!Slug.isSlug(name)) {
        findings.add(notASlug("corpus/" + name, name));
      } else {
        files.add(DocumentFiles.read(entry, new Slug(name), documentSchema));
      }
    }
    return files;
  }

  private void readDocument(DocumentFiles files, Library library) {
    Optional<ReadDocument> document =
        files
            .root()
            .flatMap(
                root ->
                    new ProvenanceReader(files.slug(), root, library, files.yaml())
                        .read(files.edition(), files.source().orElse("")))
            .flatMap(
                provenance ->
                    files
                        .edition()
                        .filter(edition -> !files.text().hasErrors())
                        .map(
                            edition ->
                                new ReadDocument(
                                    files.slug(),
                                    provenance,
                                    edition,
                                    files.source().orElseThrow())));
    document.ifPresentOrElse(documents::add, () -> invalidDocuments.add(files.slug()));
    findings.addAll(files.yaml().findings());
    findings.addAll(files.text().findings());
  }

  private void readLessonFile(Path file, Library library) {
    String name = file.getFileName().toString();
    String place = "quizzes/" + name;
    String stem = name.endsWith(YAML) ? name.substring(0, name.length() - YAML.length()) : "";
    if (!Files.isRegularFile(file) || stem.isEmpty()) {
      findings.add(Finding.warning(place, 1, "not read: a lesson is a file that ends in .yaml"));
    } else if (!Slug.isSlug(stem)) {
      findings.add(notASlug(place, stem));
    } else {
      readLesson(file, new Slug(stem), library);
    }
  }

  private void readLesson(Path file, Slug slug, Library library) {
    FileReport report = new FileReport("quizzes/" + file.getFileName());
    Optional<Mapping> root =
        TextFile.read(file, report).flatMap(text -> YamlReader.read(text, report));
    root.ifPresent(it -> lessonSchema.check(it, report));
    root.map(LessonCount::of).ifPresent(counts::add);
    Optional<LessonContent> content =
        root.flatMap(it -> new LessonReader(it, library, report).read())
            .filter(this::quotesOnlyValidDocuments);
    content.ifPresentOrElse(
        it -> lessons.add(new ReadLesson(slug, it)), () -> invalidLessons.add(slug));
    findings.addAll(report.findings());
  }

  /** Else the lesson would pin an edition that is not taken over. */
  private boolean quotesOnlyValidDocuments(LessonContent lesson) {
    return lesson.editions().stream().noneMatch(it -> invalidDocuments.contains(it.document()));
  }

  private static Finding notASlug(String file, String name) {
    return Finding.error(
        file,
        1,
        "the name \"%s\" should be lower-case letters, digits and single hyphens".formatted(name));
  }

  /** What a folder holds, hidden files apart; nothing where there is no such folder. */
  private List<Path> list(String name) throws IOException {
    Path place = folder.resolve(name);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(place)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
