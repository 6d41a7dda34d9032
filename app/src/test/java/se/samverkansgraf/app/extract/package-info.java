/** Tests of {@code app.extract}. Takes records and options; gives verdicts. May use the package alone. */
@NullMarked
package se.samverkansgraf.app.extract;

import org.jspecify.annotations.NullMarked;
