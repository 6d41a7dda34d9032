package se.samverkansgraf.api.response;

import se.samverkansgraf.model.reference.Provenance;

/** That a police area covers a municipality, or a part of it, and what that rests on. */
public record PoliceAreaCoverage(Municipality municipality, Provenance provenance) {}
