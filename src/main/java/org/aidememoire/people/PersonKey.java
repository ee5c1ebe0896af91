package org.aidememoire.people;

/** What a person is known by, before and after they are stored: never an e-mail address. */
public record PersonKey(String issuer, String subject) {}
