package org.aidememoire.site.turns;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For an endpoint that needs neither a thread nor a connection for most of what it is asked: nobody
 * waits in a line for it. For the rest it awaits a turn itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OutOfTurn {}
