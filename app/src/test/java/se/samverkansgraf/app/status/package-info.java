/** Tests of {@code app.status}. Takes records; gives verdicts. May use the package alone. */
@NullMarked
package se.samverkansgraf.app.status;

import org.jspecify.annotations.NullMarked;
