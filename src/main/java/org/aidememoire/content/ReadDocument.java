package org.aidememoire.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.ProvenanceJson;
import org.aidememoire.corpus.edition.Edition;

/**
 * A document as it lies in {@code corpus/}.
 *
 * @param source the text it was read from, unchanged
 */
public record ReadDocument(Slug slug, Provenance provenance, Edition edition, String source) {

  /**
   * SHA-256, in hexadecimal digits, of all that is shown of the document: equal for equal files.
   */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ProvenanceJson.write(provenance).getBytes(StandardCharsets.UTF_8));
      digest.update(edition.hash().getBytes(StandardCharsets.UTF_8));
      digest.update(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
