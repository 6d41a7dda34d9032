/** Tests of {@code app.report}. Takes records and options; gives verdicts. May use the package alone. */
@NullMarked
package se.samverkansgraf.app.report;

import org.jspecify.annotations.NullMarked;
