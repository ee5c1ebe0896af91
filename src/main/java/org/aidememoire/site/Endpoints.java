package org.aidememoire.site;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Application;

/**
 * Says once for all endpoints that they run on worker threads: they ask the database and find out
 * who is signed in, and without this those that return a template would run on the event loop.
 */
@Blocking
public class Endpoints extends Application {}
