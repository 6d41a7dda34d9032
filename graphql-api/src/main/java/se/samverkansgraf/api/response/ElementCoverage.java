package se.samverkansgraf.api.response;

import org.jspecify.annotations.Nullable;

/**
 * Whether an agreement holds an element.
 *
 * @param inParts whether a plan or appendix of the agreement holds what the agreement itself does not
 * @param evidence the first passage that says so, or null where none does or none was asked for
 */
public record ElementCoverage(
        AgreementElement element,
        Coverage coverage,
        boolean inParts,
        @Nullable Evidence evidence) {}
