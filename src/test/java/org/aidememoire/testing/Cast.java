package org.aidememoire.testing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The people of every test, who are also the sample accounts of a local run. They are invented. A
 * password is the user name.
 */
public enum Cast {
  TEACHER("ruth", "Ruth", "Calder", "teacher"),
  OTHER_TEACHER("tomas", "Tomás", "Vega", "teacher"),
  ADMIN("ingrid", "Ingrid", "Solberg", "admin"),
  /** A student of the teacher's course. */
  MEMBER("amara", "Amara", "Diallo", "student"),
  /** Another student of the same course. */
  CLASSMATE("jonas", "Jonas", "Weber", "student"),
  /** A student who joins late. */
  NEWCOMER("mei", "Mei", "Tanaka", "student"),
  /** A student who is in no course. */
  OUTSIDER("luca", "Luca", "Romano", "student"),
  /** Walks the teacher's way in a browser, and nothing else, so that the pages begin empty. */
  GUIDE("hanna", "Hanna", "Brandt", "teacher"),
  /** Walks the teacher's way as the student in it. */
  FOLLOWER("piotr", "Piotr", "Zielinski", "student"),
  /** Walks the student's way in a browser, and nothing else. */
  READER("noor", "Noor", "Haddad", "student");

  private final String username;
  private final String givenName;
  private final String familyName;
  private final String role;

  Cast(String username, String givenName, String familyName, String role) {
    this.username = username;
    this.givenName = givenName;
    this.familyName = familyName;
    this.role = role;
  }

  public String username() {
    return username;
  }

  public String password() {
    return username;
  }

  public String givenName() {
    return givenName;
  }

  public String familyName() {
    return familyName;
  }

  public String fullName() {
    return givenName + " " + familyName;
  }

  public String email() {
    return username + "@example.org";
  }

  /** The realm role: student, teacher or admin. */
  public String role() {
    return role;
  }

  /** What the sign-in server calls this person; the same in every run. */
  public String subject() {
    return UUID.nameUUIDFromBytes(("aide-memoire/" + username).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
