/** Asks the whole API over HTTP. */
@NullMarked
package se.samverkansgraf.api;

import org.jspecify.annotations.NullMarked;
