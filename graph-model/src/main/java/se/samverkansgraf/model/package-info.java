/**
 * What can be known about agreements, and how faults in the project's own data are told.
 *
 * <p>Takes resource files; gives their text, and their faults all at once. May use the Java library. Never repairs a
 * fault and never reads a document.
 */
@NullMarked
package se.samverkansgraf.model;

import org.jspecify.annotations.NullMarked;
