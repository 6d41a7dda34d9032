/** The explorer's files and how they are served. */
@NullMarked
package se.samverkansgraf.api.explorer;

import org.jspecify.annotations.NullMarked;
