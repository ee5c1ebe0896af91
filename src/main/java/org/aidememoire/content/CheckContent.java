package org.aidememoire.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aidememoire.content.document.DocumentFiles;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.TextFile;
import org.aidememoire.corpus.edition.source.ImportHints;
import org.aidememoire.corpus.edition.source.ImportedJson;
import org.aidememoire.corpus.edition.source.SourceImporter;

/** The command {@code bin/check-content}. */
public final class CheckContent {
  private static final int FINE = 0;
  private static final int ERRORS = 1;
  private static final int MISUSED = 2;
  private static final String USAGE =
      """
      bin/check-content [FOLDER]      reads FOLDER/corpus and FOLDER/quizzes (default: this project)
                                      and prints what is wrong with them
      bin/check-content --show FILE   prints how one source file is understood, as JSON;
                                      a document.yaml beside it is heeded
      Exits 0 where all is well, 1 where there is an error, 2 where it was called wrongly.""";

  private final PrintStream out;
  private final PrintStream err;

  CheckContent(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new CheckContent(out, err).run(List.of(arguments)));
  }

  /** The exit code: 0, 1 where there is an error in the content, 2 where the call was wrong. */
  int run(List<String> arguments) {
    try {
      return switch (arguments) {
        case List<String> a when a.contains("--help") || a.contains("-h") -> help();
        case List<String> a when a.size() == 2 && a.getFirst().equals("--show") ->
            show(Path.of(a.getLast()));
        case List<String> a when a.size() == 1 && !a.getFirst().startsWith("-") ->
            check(Path.of(a.getFirst()));
        default -> misused(USAGE);
      };
    } catch (IOException unreadable) {
      return misused("cannot read " + unreadable.getMessage());
    }
  }

  private int help() {
    out.println(USAGE);
    return FINE;
  }

  private int misused(String text) {
    err.println(text);
    return MISUSED;
  }

  private int check(Path folder) throws IOException {
    if (!Files.isDirectory(folder.resolve("corpus"))
        && !Files.isDirectory(folder.resolve("quizzes"))) {
      return misused("%s holds neither corpus/ nor quizzes/".formatted(folder));
    }
    Content content = ContentFolder.read(folder);
    content.findings().forEach(out::println);
    out.println(content.totals());
    return content.hasErrors() ? ERRORS : FINE;
  }

  private int show(Path file) {
    if (!Files.isRegularFile(file)) {
      return misused("there is no file " + file);
    }
    FileReport report = new FileReport(file.toString());
    var source = TextFile.read(file, report);
    report.findings().forEach(err::println);
    FileReport yaml = new FileReport(file.resolveSibling(DocumentFiles.DOCUMENT).toString());
    ImportHints hints = DocumentFiles.hintsBeside(file, yaml);
    yaml.findings().forEach(err::println);
    source.ifPresent(text -> out.println(ImportedJson.show(SourceImporter.read(text, hints))));
    return source.isPresent() ? FINE : ERRORS;
  }
}
