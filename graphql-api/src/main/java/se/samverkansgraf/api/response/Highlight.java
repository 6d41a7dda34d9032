package se.samverkansgraf.api.response;

/** A part of a text that was hit, in UTF-16 code units, its end exclusive. */
public record Highlight(int start, int end) {}
