/**
 * Holds the code to the house's rules: who may use whom, how long a file may grow, which names are refused.
 *
 * <p>Takes the compiled classes and the source files; gives test results. May use ArchUnit. Never starts a database.
 */
@NullMarked
package se.samverkansgraf.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
