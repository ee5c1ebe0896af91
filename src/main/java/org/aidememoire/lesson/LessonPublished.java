package org.aidememoire.lesson;

/** Told to whoever wants to know, in the same transaction, when a lesson has a new version. */
public record LessonPublished(LessonVersion version) {}
