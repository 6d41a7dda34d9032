package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;

/** Something near a place that was not understood, with the rule that found it. */
public record WhyIssue(Issue issue, @Nullable Rule rule) {}
