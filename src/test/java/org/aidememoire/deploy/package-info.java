/**
 * Reads everything under {@code k8s/}, {@code docker-compose.yml} and the Dockerfile as strictly as
 * a cluster would, and checks that they agree with each other and with the application. Imports
 * nothing of ours.
 */
@NullMarked
package org.aidememoire.deploy;

import org.jspecify.annotations.NullMarked;
