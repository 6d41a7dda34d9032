/**
 * Poor documents as values: what was not understood, where, and what to do about it.
 *
 * <p>Takes nothing; gives {@link se.samverkansgraf.importer.issue.ImportIssue}, one record per kind. May be used by
 * every stage. Never logs, never throws: the run report counts and prints issues.
 */
@NullMarked
package se.samverkansgraf.importer.issue;

import org.jspecify.annotations.NullMarked;
