package org.aidememoire.search.web;

import java.util.List;
import org.aidememoire.search.Hit;

/** Something found, with the ways to it. */
record HitCard(Hit hit, String path, List<PassageCard> passages) {

  static HitCard of(Hit hit) {
    return new HitCard(
        hit,
        path(hit),
        hit.passages().stream().map(passage -> PassageCard.of(hit, passage)).toList());
  }

  static String path(Hit hit) {
    return switch (hit.shelf()) {
      case DOCUMENTS -> "/documents/" + hit.slug();
      case LESSONS -> "/lessons/" + hit.slug();
    };
  }
}
