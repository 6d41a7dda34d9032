/**
 * What a rule that read something says of itself, for whoever asks why.
 *
 * <p>Takes nothing; gives {@link se.samverkansgraf.model.rule.ReadingRule}, made from the rule files by the importer
 * and kept in the graph. May use only the Java library. Never reads a rule file and never applies a rule.
 */
@NullMarked
package se.samverkansgraf.model.rule;

import org.jspecify.annotations.NullMarked;
