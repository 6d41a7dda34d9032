package se.samverkansgraf.api.opendata;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may say of the published data, below {@code samverkan.publication}.
 *
 * @param names what every URI of a concept or node begins with; keep it, or what others point at is gone
 * @param address where the program is reached from outside, or null for the address that each request comes to
 * @param publisher the name of who publishes the data
 * @param contact an address to write to, or null where none is given
 * @param licence the URI of the data's licence, or null where none is given
 * @param timeout after how long the export of the whole graph is ended
 */
@ConfigurationProperties("samverkan.publication")
record PublicationSettings(
        @DefaultValue("https://samverkansgraf.se/id/") URI names,
        @Nullable URI address,
        @DefaultValue("Samverkansgraf") String publisher,
        @Nullable URI contact,
        @Nullable URI licence,
        @DefaultValue("10m") Duration timeout) {}
