/** Tests of what is logged. */
@NullMarked
package se.samverkansgraf.app.log;

import org.jspecify.annotations.NullMarked;
