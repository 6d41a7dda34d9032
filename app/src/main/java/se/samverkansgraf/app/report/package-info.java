/**
 * What a person reads on the terminal: tables of facts, reports of imports.
 *
 * <p>Takes facts and reports; gives text. May use the model and the importer's results. Never decides, counts anew or
 * leaves out what it was given.
 */
@NullMarked
package se.samverkansgraf.app.report;

import org.jspecify.annotations.NullMarked;
