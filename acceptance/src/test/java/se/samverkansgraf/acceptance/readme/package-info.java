/**
 * The README's words, tried.
 *
 * <p>Takes README.md and samples/; gives test results. May use every module and a real database. Never changes either.
 */
@NullMarked
package se.samverkansgraf.acceptance.readme;

import org.jspecify.annotations.NullMarked;
