package org.aidememoire.marking.web.repair;

import java.net.URI;
import java.util.Locale;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** What has just been done, or why it was not: named in the address that a form leads to. */
enum RepairNotice {
  MADE,
  UNDONE,
  MOVED,
  UNMOVED,
  TAKEN,
  UNFIT;

  /** The page of all repairs, saying so. */
  URI on(Assignment assignment) {
    return URI.create(
        "/assignments/%d/repairs?done=%s"
            .formatted(assignment.id(), name().toLowerCase(Locale.ROOT)));
  }

  /** The sentence that says so; empty for anything else that stands in the address. */
  static String textOf(@Nullable String unsafeName) {
    return KindWords.find(RepairNotice.class, unsafeName).map(RepairNotice::text).orElse("");
  }

  private String text() {
    RepairMessages words = Words.in(RepairMessages.class);
    return switch (this) {
      case MADE -> words.done_made();
      case UNDONE -> words.done_undone();
      case MOVED -> words.done_moved();
      case UNMOVED -> words.done_unmoved();
      case TAKEN -> words.taken();
      case UNFIT -> words.unfit();
    };
  }
}
