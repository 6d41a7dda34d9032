/**
 * Municipalities, counties, SKR's groups and the police organisation, as known facts about the country.
 *
 * <p>Takes the CSV files under {@code /reference}; gives {@link se.samverkansgraf.model.reference.ReferenceData}. May
 * use the model's root package and Commons CSV. Never reads a document, never makes a place of a name. Sources and
 * licences are told in NOTICE. {@code municipalities.geojson} lies beside the CSV files for maps.
 */
@NullMarked
package se.samverkansgraf.model.reference;

import org.jspecify.annotations.NullMarked;
