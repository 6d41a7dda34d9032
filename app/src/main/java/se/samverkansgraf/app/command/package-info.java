/**
 * One class per command: its options, and what it does with them.
 *
 * <p>Takes options and the shell; gives an exit code. May use the modules through their entry classes. Never reads
 * documents, says Cypher or answers requests itself.
 */
@NullMarked
package se.samverkansgraf.app.command;

import org.jspecify.annotations.NullMarked;
