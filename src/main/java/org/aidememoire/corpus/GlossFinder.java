package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds explained words in lines of text. Straight and curly quotes are the same; a form that
 * begins with a small letter is also found with a capital; a form is found as whole words only.
 */
final class GlossFinder {
  private final List<Form> forms = new ArrayList<>();

  /**
   * Words in a line that are explained.
   *
   * @param key what explains them
   * @param from their first code point in the line
   * @param to the code point after the last one
   */
  record Spot(String key, int from, int to) {}

  private record Form(String key, String words, int rank) {}

  /** One place where a form stands, in Java's chars. */
  private record Hit(Form form, int from, int to) {}

  /** Where two forms of equal length meet, the one that was added first counts. */
  void add(String key, List<String> words) {
    words.forEach(each -> forms.add(new Form(key, folded(each), forms.size())));
  }

  /**
   * What to explain in a line, in its order: nothing twice, nothing within something longer that
   * begins before it or with it.
   */
  List<Spot> find(String line) {
    List<Spot> spots = new ArrayList<>();
    Set<String> explained = new HashSet<>();
    int free = 0;
    for (Hit hit : listHits(folded(line))) {
      if (hit.from() >= free) {
        free = hit.to();
        if (explained.add(hit.form().key())) {
          spots.add(
              new Spot(
                  hit.form().key(),
                  line.codePointCount(0, hit.from()),
                  line.codePointCount(0, hit.to())));
        }
      }
    }
    return spots;
  }

  private List<Hit> listHits(String line) {
    List<Hit> hits = new ArrayList<>();
    for (Form form : forms) {
      addHits(form, form.words(), line, hits);
      String capital = capitalised(form.words());
      if (!capital.equals(form.words())) {
        addHits(form, capital, line, hits);
      }
    }
    hits.sort(
        Comparator.comparingInt(Hit::from)
            .thenComparing(Comparator.comparingInt(Hit::to).reversed())
            .thenComparing(hit -> hit.form().rank()));
    return hits;
  }

  private static void addHits(Form form, String words, String line, List<Hit> hits) {
    int at = line.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      if (isEdge(line, at) && isEdge(line, end)) {
        hits.add(new Hit(form, at, end));
      }
      at = line.indexOf(words, at + 1);
    }
  }

  /** Whether no word runs across this place. */
  private static boolean isEdge(String line, int at) {
    return at == 0
        || at == line.length()
        || !Character.isLetterOrDigit(line.codePointBefore(at))
        || !Character.isLetterOrDigit(line.codePointAt(at));
  }

  private static String capitalised(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }

  /** As compared; char by char, so that places stay the same. */
  private static String folded(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('\u00a0', ' ');
  }
}
