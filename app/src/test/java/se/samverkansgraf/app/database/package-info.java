/** Tests of {@code app.database}. Takes records and options; gives verdicts. May use the package alone. */
@NullMarked
package se.samverkansgraf.app.database;

import org.jspecify.annotations.NullMarked;
