/**
 * Where log lines go.
 *
 * <p>Takes a level; gives one destination for every library's logger: standard error. May use logback. Never logs
 * anything itself.
 */
@NullMarked
package se.samverkansgraf.app.log;

import org.jspecify.annotations.NullMarked;
