/** Tests of the way to the graph. */
@NullMarked
package se.samverkansgraf.api.query;

import org.jspecify.annotations.NullMarked;
