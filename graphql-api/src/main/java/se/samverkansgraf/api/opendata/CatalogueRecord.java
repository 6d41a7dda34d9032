package se.samverkansgraf.api.opendata;

import java.net.URI;
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

/**
 * The data described for catalogues, after DCAT-AP-SE 3.0.0 (Digg): a catalogue, its data set, each of its
 * distributions and the service that answers questions.
 */
final class CatalogueRecord {

    private static final String THEME = "http://publications.europa.eu/resource/authority/data-theme/JUST";
    private static final String SWEDEN = "http://publications.europa.eu/resource/authority/country/SWE";
    private static final String SWEDISH = "http://publications.europa.eu/resource/authority/language/SWE";
    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";
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
    private final ModelBuilder builder = new ModelBuilder();
    private final IRI catalogue;
    private final IRI dataset;

    CatalogueRecord(PublicationSettings settings) {
        this.settings = settings;
        catalogue = name("catalogue");
        dataset = name("dataset/agreements");
    }

    /**
     * All that is said.
     *
     * @param version the data's version
     * @param distributions the files to be fetched
     */
    Model model(String version, List<Distribution> distributions) {
        builder.setNamespace(DCAT.NS)
                .setNamespace(DCTERMS.NS)
                .setNamespace(FOAF.NS)
                .setNamespace(VCARD4.NS);
        IRI publisher = name("publisher");
        builder.subject(publisher).add(RDF.TYPE, FOAF.AGENT).add(FOAF.NAME, settings.publisher());
        described(catalogue, DCAT.CATALOG, publisher).add(DCAT.HAS_DATASET, dataset);
        described(dataset, DCAT.DATASET, publisher)
                .add(values.createIRI(DCAT.NAMESPACE, "version"), version)
                .add(DCAT.THEME, values.createIRI(THEME))
                .add(DCTERMS.SPATIAL, values.createIRI(SWEDEN))
                .add(DCTERMS.LANGUAGE, values.createIRI(SWEDISH));
        if (settings.contact() != null) {
            addContact(settings.contact());
        }
        distributions.forEach(this::add);
        addService(publisher);
        return builder.build();
    }

    private ModelBuilder described(IRI subject, IRI type, IRI publisher) {
        builder.subject(subject)
                .add(RDF.TYPE, type)
                .add(DCTERMS.TITLE, values.createLiteral(TITLE_SV, "sv"))
                .add(DCTERMS.TITLE, values.createLiteral(TITLE_EN, "en"))
                .add(DCTERMS.DESCRIPTION, values.createLiteral(ABOUT_SV, "sv"))
                .add(DCTERMS.DESCRIPTION, values.createLiteral(ABOUT_EN, "en"))
                .add(DCTERMS.PUBLISHER, publisher);
        addLicence(subject);
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
        IRI subject = name("distribution/" + distribution.name());
        IRI address = values.createIRI(settings.address() + distribution.path());
        builder.add(dataset, DCAT.HAS_DISTRIBUTION, subject);
        builder.subject(subject)
                .add(RDF.TYPE, DCAT.DISTRIBUTION)
                .add(DCTERMS.TITLE, values.createLiteral(distribution.name(), "en"))
                .add(DCAT.ACCESS_URL, address)
                .add(DCAT.DOWNLOAD_URL, address)
                .add(DCAT.MEDIA_TYPE, values.createIRI(MEDIA_TYPES + distribution.mediaType()));
        addLicence(subject);
    }

    private void addService(IRI publisher) {
        IRI service = name("service/graphql");
        builder.add(catalogue, DCAT.HAS_SERVICE, service);
        builder.subject(service)
                .add(RDF.TYPE, DCAT.DATA_SERVICE)
                .add(DCTERMS.TITLE, values.createLiteral("GraphQL", "en"))
                .add(DCTERMS.PUBLISHER, publisher)
                .add(DCAT.ENDPOINT_URL, values.createIRI(settings.address() + "/graphql"))
                .add(DCAT.SERVES_DATASET, dataset);
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
