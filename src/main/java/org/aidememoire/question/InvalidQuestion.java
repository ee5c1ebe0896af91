package org.aidememoire.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.common.Slug;

/** A question that cannot be asked or marked; says everything that is wrong with it at once. */
public final class InvalidQuestion extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private final ArrayList<String> problems;

  private InvalidQuestion(List<String> problems) {
    super(String.join(" ", problems));
    this.problems = new ArrayList<>(problems);
  }

  /** Plain sentences for the question's author, at least one. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Collects what is wrong while a record checks itself. */
  static final class Check {
    private final List<String> problems = new ArrayList<>();

    /** The sentence may hold format specifiers for the arguments. */
    Check that(boolean fine, String otherwise, Object... arguments) {
      if (!fine) {
        problems.add(otherwise.formatted(arguments));
      }
      return this;
    }

    Check problem(String sentence) {
      problems.add(sentence);
      return this;
    }

    Check text(String text, String what) {
      return that(!text.isBlank(), "%s has no text.", what);
    }

    Check id(String id) {
      return that(
          Slug.isSlug(id),
          "The id \"%s\" must be made of lower-case letters, digits and single hyphens.",
          id);
    }

    /**
     * @param what the kind of thing that carries these ids, such as "option"
     */
    Check ids(List<String> ids, String what) {
      Set<String> seen = new HashSet<>();
      for (String id : ids) {
        id(id);
        that(seen.add(id), "The id \"%s\" is given to more than one %s.", id, what);
      }
      return this;
    }

    Check share(double share, String what) {
      return that(share > 0 && share <= 1, "The %s must be above 0 and at most 1.", what);
    }

    void done() {
      if (!problems.isEmpty()) {
        throw new InvalidQuestion(problems);
      }
    }
  }
}
