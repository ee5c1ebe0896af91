package org.aidememoire.marking.web.explain;

import java.util.Arrays;
import java.util.Locale;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** What a teacher has just done to the points of an answer. */
enum OverrideNotice {
  GIVEN,
  TAKEN_BACK;

  /** As it stands in the address. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words; empty where nothing has been done. */
  static String inWords(@Nullable String unsafeCode) {
    OverrideMessages words = Words.in(OverrideMessages.class);
    return Arrays.stream(values())
        .filter(notice -> notice.code().equals(unsafeCode))
        .findFirst()
        .map(
            notice ->
                switch (notice) {
                  case GIVEN -> words.done_given();
                  case TAKEN_BACK -> words.done_taken_back();
                })
        .orElse("");
  }
}
