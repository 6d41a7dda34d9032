/**
 * Rules as data, beside the document's way: what loads and checks them.
 *
 * <p>Takes the YAML files under {@code rules/sv}; gives a {@link se.samverkansgraf.importer.rule.RuleSet} of phrases,
 * contexts and patterns, and to stages with rules of their own the checked
 * {@link se.samverkansgraf.importer.rule.RuleEntry}. May use the YAML parser and java.util.regex. Never knows what a
 * rule's reading means: the stage that owns the rule does.
 */
@NullMarked
package se.samverkansgraf.importer.rule;

import org.jspecify.annotations.NullMarked;
