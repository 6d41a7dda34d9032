/** Tests of {@code app.input}. Takes records and options; gives verdicts. May use the package alone. */
@NullMarked
package se.samverkansgraf.app.input;

import org.jspecify.annotations.NullMarked;
