package org.aidememoire.content.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.YamlNode;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;

/** Holds the parts of a citation against each other and against the archive. */
record CitationCheck(Mapping root, FileReport report) {
  private static final Map<String, String> ARCHIVES =
      Map.of("history-state-gov", "history.state.gov", "wilson-center", "wilsoncenter.org");
  private static final List<String> TITLES = List.of("title", "in", "volume-title");

  void check() {
    root.findMapping("citation").ifPresent(this::checkTitles);
    checkAddress();
  }

  /** A title written a second time differs in its capitals only. */
  private void checkTitles(Mapping citation) {
    Optional<Mapping> sentences = citation.findMapping("sentence-case");
    for (String key : sentences.isPresent() ? TITLES : List.<String>of()) {
      Optional<YamlNode> sentence = sentences.get().find(key).filter(report::isSound);
      String printed = citation.findText(key).orElse("");
      if (sentence.isPresent()
          && sentence.get() instanceof Scalar text
          && !text.text().equalsIgnoreCase(printed)) {
        report.error(text, "this is not the citation's \"%s\" in other capitals".formatted(key));
      }
    }
  }

  /** Only the archive's own address is linked: others may carry another text, or be gone. */
  private void checkAddress() {
    Optional<YamlNode> url = root.findMapping("citation").flatMap(it -> it.find("url"));
    String archive = ARCHIVES.get(root.findText("layout").orElse(""));
    if (url.isPresent() && url.get() instanceof Scalar address && archive != null) {
      if (report.isSound(address) && !isAt(address.text(), archive)) {
        report.error(address, "the address is not the archive's own (%s)".formatted(archive));
      }
    }
  }

  private static boolean isAt(String address, String archive) {
    try {
      String host = String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
      return host.equals(archive) || host.endsWith("." + archive);
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
