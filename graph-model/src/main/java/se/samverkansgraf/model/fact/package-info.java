/**
 * What an agreement states, as read from one document: the waist of the program.
 *
 * <p>Takes nothing; gives records. Everything left of it (document to mention) makes these facts, everything right
 * of it (graph, question, response) uses them. May use only the Java library. Never holds a fact without evidence.
 */
@NullMarked
package se.samverkansgraf.model.fact;

import org.jspecify.annotations.NullMarked;
