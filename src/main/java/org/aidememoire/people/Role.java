package org.aidememoire.people;

/** What a person may do, as the institution's sign-in service says it. */
public enum Role {
  STUDENT(Role.STUDENT_NAME),
  TEACHER(Role.TEACHER_NAME),
  ADMIN(Role.ADMIN_NAME);

  /** The names for use in annotations such as RolesAllowed. */
  public static final String STUDENT_NAME = "student";

  public static final String TEACHER_NAME = "teacher";
  public static final String ADMIN_NAME = "admin";

  private final String claim;

  Role(String claim) {
    this.claim = claim;
  }

  /** The role's name in the sign-in token. */
  public String claim() {
    return claim;
  }
}
