/** Tests of {@code app.shell}. Takes records and options; gives verdicts. May use the package alone. */
@NullMarked
package se.samverkansgraf.app.shell;

import org.jspecify.annotations.NullMarked;
