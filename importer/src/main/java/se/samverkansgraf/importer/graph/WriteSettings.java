package se.samverkansgraf.importer.graph;

import java.time.Clock;

/**
 * What holds for everything that a writer writes.
 *
 * @param database the database's name
 * @param ruleSetVersion the version of the rules that read the documents
 * @param names what becomes of names
 * @param clock tells the time of import
 */
public record WriteSettings(String database, String ruleSetVersion, NamePolicy names, Clock clock) {}
