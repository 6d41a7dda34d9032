/** Tests of {@code app.command}. Takes records and options; gives verdicts. May use the package alone. */
@NullMarked
package se.samverkansgraf.app.command;

import org.jspecify.annotations.NullMarked;
