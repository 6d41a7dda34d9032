/** A statement for tests that no program has. */
@NullMarked
package se.samverkansgraf.cypher;

import org.jspecify.annotations.NullMarked;
