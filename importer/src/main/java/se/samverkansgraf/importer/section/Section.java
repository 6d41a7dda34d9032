package se.samverkansgraf.importer.section;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.model.fact.Span;

/**
 * A headed part of a document.
 *
 * @param heading where the heading stands; empty span at the start before the first heading
 * @param number the heading's number as written ('2.1', '3.'), or empty
 * @param level nesting depth, from 1
 * @param parent index of the enclosing section, or null
 * @param span the part of the text it covers, heading and inner sections included
 * @param page the page it begins on, from 1
 * @param role what stands under a heading of this wording, or null where the wording is none of the genre's own
 */
public record Section(
        Span heading,
        String number,
        int level,
        @Nullable Integer parent,
        Span span,
        int page,
        @Nullable SectionRole role) {}
