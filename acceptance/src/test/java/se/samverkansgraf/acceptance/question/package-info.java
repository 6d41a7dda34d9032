/**
 * The ready operations of docs/questions, asked.
 *
 * <p>Takes operations and documents; gives test results. May use every module and a real database. Never keeps a word of
 * texts that are not the project's own.
 */
@NullMarked
package se.samverkansgraf.acceptance.question;

import org.jspecify.annotations.NullMarked;
