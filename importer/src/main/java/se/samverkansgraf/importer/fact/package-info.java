/**
 * The fifth stage: what an agreement states, made of what was read where.
 *
 * <p>Takes a {@link se.samverkansgraf.importer.section.SectionedText} and its
 * {@link se.samverkansgraf.importer.mention.Mentions}; gives {@link se.samverkansgraf.model.fact.DocumentFacts} and
 * issues. May use the section, mention, rule and issue packages and the vocabulary. Never looks for words by itself:
 * what it needs read is a mention or a word of a rule under {@code rules/sv/rule}.
 */
@NullMarked
package se.samverkansgraf.importer.fact;

import org.jspecify.annotations.NullMarked;
