package org.aidememoire.marking.web.repair;

import java.util.Locale;
import java.util.Optional;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.marking.repair.VersionMove.Marks;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** What can be chosen, in words and as it is sent. */
final class KindWords {
  private KindWords() {}

  /**
   * @param version the number of the version by whose question answers are marked anew
   */
  static String of(Amendment.Kind kind, int version) {
    RepairMessages words = Words.in(RepairMessages.class);
    return switch (kind) {
      case REGRADE -> words.kind_regrade_with(version);
      case NEVER_LOWER -> words.kind_never_lower_with(version);
      case FULL_CREDIT -> words.kind_full_credit();
      case DROP -> words.kind_drop();
    };
  }

  static String of(Marks marks) {
    RepairMessages words = Words.in(RepairMessages.class);
    return switch (marks) {
      case REGRADE -> words.marks_regrade();
      case NEVER_LOWER -> words.marks_never_lower();
      case KEEP -> words.marks_keep();
    };
  }

  static String key(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> choices, @Nullable String unsafeKey) {
    for (E choice : choices.getEnumConstants()) {
      if (key(choice).equals(unsafeKey)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }
}
