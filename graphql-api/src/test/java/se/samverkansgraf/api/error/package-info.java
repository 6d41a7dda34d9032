/** Tests of errors that need no server. */
@NullMarked
package se.samverkansgraf.api.error;

import org.jspecify.annotations.NullMarked;
