package org.aidememoire.marking;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Step;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** What a teacher wrote about a guided answer, and about which state of it. */
@Entity
public class Comment extends PanacheEntityBase {
  public static final int LONGEST = 5_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "notebook_id")
  private Notebook notebook;

  @Column(name = "question_id")
  private String questionId;

  @Column(name = "step_number")
  private int stepNumber;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id")
  private Person author;

  @Column private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected Comment() {}

  private Comment(Notebook notebook, Step on, Person author, Instant now, String text) {
    this.notebook = notebook;
    this.questionId = on.questionId();
    this.stepNumber = on.number();
    this.author = author;
    this.writtenAt = now;
    this.text = text;
  }

  /** Writes a comment; the same words about the same answer are written once. */
  public static Comment write(Notebook notebook, Step on, Person author, Instant now, String text) {
    getEntityManager().lock(notebook, LockModeType.PESSIMISTIC_WRITE);
    Optional<Comment> same =
        find(
                "notebook = ?1 and questionId = ?2 and stepNumber = ?3 and author = ?4 and text = ?5",
                notebook,
                on.questionId(),
                on.number(),
                author,
                text)
            .firstResultOptional();
    return same.orElseGet(
        () -> {
          Comment comment = new Comment(notebook, on, author, now, text);
          comment.persist();
          return comment;
        });
  }

  /** The comments in a notebook by question, the oldest first, authors loaded. */
  public static Map<String, List<Comment>> listByQuestion(Notebook notebook) {
    List<Comment> all =
        list("from Comment c join fetch c.author where c.notebook = ?1 order by c.id", notebook);
    return all.stream().collect(Collectors.groupingBy(comment -> comment.questionId));
  }

  /** Whether the answer has changed since the comment was written. */
  public boolean isOutdated(Step newest) {
    return newest.number() > stepNumber;
  }

  public String authorName() {
    return author.displayName();
  }

  public String text() {
    return text;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
