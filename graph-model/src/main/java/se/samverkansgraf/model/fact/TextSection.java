package se.samverkansgraf.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * A headed part of a document.
 *
 * @param heading the heading as written, without number and markup; empty before the first heading
 * @param level nesting depth, from 1
 * @param parent index of the enclosing section in the document's list, or null
 * @param span the part of the text it covers, heading included
 * @param page the page it begins on, from 1
 */
public record TextSection(
        String heading, int level, @Nullable Integer parent, Span span, int page) {}
