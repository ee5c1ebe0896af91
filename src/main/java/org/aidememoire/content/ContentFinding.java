package org.aidememoire.content;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.aidememoire.common.Finding;
import org.jspecify.annotations.Nullable;

/** A finding of the last sync, kept for the administrators to see. */
@Entity
@Table(name = "content_finding")
public class ContentFinding extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column private String file;
  @Column private int line;

  @Enumerated(EnumType.STRING)
  @Column
  private Finding.Severity severity;

  @Column private String text;

  @Column(name = "found_at")
  private Instant foundAt;

  protected ContentFinding() {}

  private ContentFinding(Finding finding, Instant now) {
    this.file = finding.file();
    this.line = finding.line();
    this.severity = finding.severity();
    this.text = finding.text();
    this.foundAt = now;
  }

  /** Puts these findings in the place of those of the sync before. */
  static void replaceAll(List<Finding> findings, Instant now) {
    deleteAll();
    findings.forEach(finding -> new ContentFinding(finding, now).persist());
  }

  /** The findings of the last sync, by file and line. */
  public static List<ContentFinding> listLatest() {
    return list("order by file, line, id");
  }

  public Finding finding() {
    return new Finding(file, line, severity, text);
  }

  public Instant foundAt() {
    return foundAt;
  }
}
