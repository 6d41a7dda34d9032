package se.samverkansgraf.importer.graph;

import java.time.ZonedDateTime;

/**
 * Which import run something is written by.
 *
 * @param id unique among runs
 * @param startedAt when it began, in UTC
 */
public record RunStamp(String id, ZonedDateTime startedAt) {}
