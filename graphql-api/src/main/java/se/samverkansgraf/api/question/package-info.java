/**
 * What can be asked.
 *
 * <p>Takes the arguments of the schema's fields, checked against the shared nodes before anything is read; gives the
 * values of a statement, and of its rows the answer. May use {@code query}, {@code response} and {@code error}. Never
 * talks to the database itself, never loads element by element.
 */
@NullMarked
package se.samverkansgraf.api.question;

import org.jspecify.annotations.NullMarked;
