package se.samverkansgraf.api.opendata;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.jspecify.annotations.Nullable;

/**
 * The data described for catalogues, after DCAT-AP-SE 3.0.1 (Digg): a catalogue, its data set, each of its
 * distributions and the service that answers questions. That profile has the licence of a catalogue, which is its
 * descriptions' and not its data's, be CC0, tells formats by {@code dcterms:format} alone, and ties a service to a
 * distribution.
 */
final class CatalogueRecord {

    private static final String THEME = "http://publications.europa.eu/resource/authority/data-theme/JUST";
    private static final String SWEDEN = "http://publications.europa.eu/resource/authority/country/SWE";
    private static final String SWEDISH = "http://publications.europa.eu/resource/authority/language/SWE";
    private static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";
    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private static final String IRREGULAR = "http://publications.europa.eu/resource/authority/frequency/IRREG";
    private static final List<String> KEYWORDS_SV =
            List.of("brottsförebyggande arbete", "trygghet", "medborgarlöften", "kommuner", "polisen");
    private static final List<String> KEYWORDS_EN = List.of("crime prevention", "municipalities", "police");
    private static final String TITLE_SV = "Överenskommelser om brottsförebyggande arbete";
    private static final String TITLE_EN = "Agreements on crime prevention";
    private static final String ABOUT_SV =
            "Prioriteringar, åtaganden, metoder, ansvariga och mått i svenska kommuners och"
                    + " polisens överenskommelser, medborgarlöften och handlingsplaner, vart och ett med textstället"
                    + " som säger det.";
    private static final String ABOUT_EN =
            "Priorities, commitments, methods, responsible roles and measures in agreements,"
                    + " promises and plans of Swedish municipalities and the police, each with the passage that says"
                    + " so.";

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final PublicationSettings settings;
    private final String address;
    private final ModelBuilder builder = new ModelBuilder();
    private final IRI catalogue;
    private final IRI dataset;

    /**
     * A record.
     *
     * @param address where the program is reached
     */
    CatalogueRecord(PublicationSettings settings, String address) {
        this.settings = settings;
        this.address = address;
        catalogue = name("catalogue");
        dataset = name("dataset/agreements");
    }

    /**
     * All that is said.
     *
     * @param version the data's version
     * @param modified when documents were last written, or null where none has been
     * @param distributions the files to be fetched
     */
    Model model(String version, @Nullable OffsetDateTime modified, List<Distribution> distributions) {
        builder.setNamespace(DCAT.NS)
                .setNamespace(DCTERMS.NS)
                .setNamespace(FOAF.NS)
                .setNamespace(VCARD4.NS);
        IRI publisher = name("publisher");
        builder.subject(publisher).add(RDF.TYPE, FOAF.AGENT).add(FOAF.NAME, settings.publisher());
        described(catalogue, DCAT.CATALOG, publisher)
                .add(DCTERMS.LICENSE, values.createIRI(CC0))
                .add(DCTERMS.LANGUAGE, values.createIRI(SWEDISH))
                .add(DCAT.HAS_DATASET, dataset);
        addDataset(publisher, version, modified);
        if (settings.contact() != null) {
            addContact(settings.contact());
        }
        distributions.forEach(this::add);
        addService(publisher);
        return builder.build();
    }

    private void addDataset(IRI publisher, String version, @Nullable OffsetDateTime modified) {
        described(dataset, DCAT.DATASET, publisher)
                .add(values.createIRI(DCAT.NAMESPACE, "version"), version)
                .add(DCAT.THEME, values.createIRI(THEME))
                .add(DCTERMS.SPATIAL, values.createIRI(SWEDEN))
                .add(DCTERMS.ACCESS_RIGHTS, values.createIRI(PUBLIC))
                .add(DCTERMS.ACCRUAL_PERIODICITY, values.createIRI(IRREGULAR))
                .add(DCTERMS.LANGUAGE, values.createIRI(SWEDISH));
        KEYWORDS_SV.forEach(word -> builder.add(DCAT.KEYWORD, values.createLiteral(word, "sv")));
        KEYWORDS_EN.forEach(word -> builder.add(DCAT.KEYWORD, values.createLiteral(word, "en")));
        if (modified != null) {
            builder.add(DCTERMS.MODIFIED, values.createLiteral(modified));
        }
    }

    private ModelBuilder described(IRI subject, IRI type, IRI publisher) {
        builder.subject(subject)
                .add(RDF.TYPE, type)
                .add(DCTERMS.TITLE, values.createLiteral(TITLE_SV, "sv"))
                .add(DCTERMS.TITLE, values.createLiteral(TITLE_EN, "en"))
                .add(DCTERMS.DESCRIPTION, values.createLiteral(ABOUT_SV, "sv"))
                .add(DCTERMS.DESCRIPTION, values.createLiteral(ABOUT_EN, "en"))
                .add(DCTERMS.PUBLISHER, publisher);
        return builder.subject(subject);
    }

    private void addContact(URI contact) {
        BNode card = values.createBNode();
        builder.add(dataset, DCAT.CONTACT_POINT, card);
        builder.add(card, RDF.TYPE, VCARD4.ORGANIZATION);
        builder.add(card, VCARD4.FN, settings.publisher());
        builder.add(card, VCARD4.HAS_EMAIL, values.createIRI(contact.toString()));
    }

    private void add(Distribution distribution) {
        builder.add(distributed(distribution), DCAT.DOWNLOAD_URL, addressOf(distribution));
    }

    private IRI distributed(Distribution distribution) {
        IRI subject = name("distribution/" + distribution.name());
        builder.add(dataset, DCAT.HAS_DISTRIBUTION, subject);
        builder.subject(subject)
                .add(RDF.TYPE, DCAT.DISTRIBUTION)
                .add(DCTERMS.TITLE, values.createLiteral(distribution.name(), "en"))
                .add(DCAT.ACCESS_URL, addressOf(distribution))
                .add(DCTERMS.FORMAT, values.createLiteral(distribution.mediaType()));
        addLicence(subject);
        return subject;
    }

    private IRI addressOf(Distribution distribution) {
        return values.createIRI(address + distribution.path());
    }

    private void addService(IRI publisher) {
        IRI service = name("service/graphql");
        var answers = new Distribution("graphql", "/graphql", "application/json");
        builder.add(distributed(answers), DCAT.ACCESS_SERVICE, service);
        builder.add(catalogue, DCAT.HAS_SERVICE, service);
        builder.subject(service)
                .add(RDF.TYPE, DCAT.DATA_SERVICE)
                .add(DCTERMS.TITLE, values.createLiteral("GraphQL", "en"))
                .add(DCTERMS.PUBLISHER, publisher)
                .add(DCTERMS.ACCESS_RIGHTS, values.createIRI(PUBLIC))
                .add(DCAT.ENDPOINT_URL, addressOf(answers))
                .add(DCAT.SERVES_DATASET, dataset);
        addLicence(service);
    }

    private void addLicence(IRI subject) {
        if (settings.licence() != null) {
            builder.add(
                    subject,
                    DCTERMS.LICENSE,
                    values.createIRI(settings.licence().toString()));
        }
    }

    private IRI name(String path) {
        return values.createIRI(settings.names() + path);
    }

    /**
     * A file to be fetched.
     *
     * @param name what it is called, unique
     * @param path where it is, from the program's address
     * @param mediaType without parameters
     */
    record Distribution(String name, String path, String mediaType) {}
}
