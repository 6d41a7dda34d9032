package se.samverkansgraf.importer.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's sample texts, and the real texts where they lie beside the project. */
final class SampleTexts {

    /** A document with everything that the formats must carry: numbers, nesting, a table, columns, several pages. */
    static final List<Piece> AGREEMENT = agreement();

    private static final List<String> FOLDERS = List.of("../samples", "../../shared/agreements/real");

    private SampleTexts() {}

    /** Plain-text files of the samples and of the folder beside the project, as far as they exist. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> found = Files.walk(Path.of(folder))) {
                    found.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return files;
    }

    private static List<Piece> agreement() {
        List<Piece> pieces = new ArrayList<>(List.of(
                new Piece.Heading(1, "", "Samverkansöverenskommelse mellan Karlshamns kommun och Polismyndigheten"),
                new Piece.Text(
                        "Överenskommelsen gäller från 2021-01-01 till och med 2024-12-31 och bygger på en gemensam"
                                + " läges- och problembild. Den undertecknas av kommunstyrelsens ordförande och chefen för"
                                + " lokalpolisområdet. Enköping-Håbo och ANDT-arbetet nämns också."),
                new Piece.Heading(2, "1.", "Trygghet i centrum"),
                new Piece.Text("Kommunen ska:"),
                new Piece.Item(
                        "•",
                        0,
                        "på lång sikt stärka samarbetet mellan skolor och fritidsgårdar för att få ner"
                                + " alkoholkonsumtion, skadegörelse och bråk bland ungdomar i hela kommunen,"),
                new Piece.Item("•", 0, "polisanmäla skadegörelse och ta bort klotter,"),
                new Piece.Item("•", 1, "även på privata fastigheter,"),
                new Piece.Item("•", 0, "planera och samordna aktiviteter för unga."),
                new Piece.Heading(2, "2.", "Prioriterade områden"),
                new Piece.Item("1.", 0, "Barn och unga"),
                new Piece.Item(
                        "2.",
                        0,
                        "Trafiksäkerhet vid minst 100 tillfällen om året på de platser som lägesbilden"
                                + " pekar ut, med tyngdpunkt på ungdomar och unga vuxna"),
                new Piece.Item("3.", 0, "Våld i nära relation"),
                new Piece.Heading(3, "2.1", "Handlingsplan"),
                new Piece.Table(List.of(
                        List.of("Vad", "Kommun", "Polis", "Kommunikation"),
                        List.of("SSPF", "Skolan initierar", "Deltar", "Polis och kommun"),
                        List.of("Team ungdom", "Fritid", "", "Trygghetssamordnare"),
                        List.of(
                                "Linköpingsmodellen",
                                "Trygghetssamordnare samordnar och initierar arbetet i skolorna",
                                "Initierar",
                                "Polis"),
                        List.of("EST", "Trygghetssamordnare initierar", "Deltar", "Polis och kommun")))));
        for (int i = 1; i <= 12; i++) {
            pieces.add(new Piece.Text(
                    "Parterna följer upp del %d varje halvår. Arbetet leds av kommunpolisen och".formatted(i)
                            + " trygghetssamordnaren, som tillsammans kallar lokala Brå till möte. Brottsförebyggande- och"
                            + " trygghetsskapande insatser planeras i den gemensamma handlingsplanen, och resultatet redovisas"
                            + " för kommunstyrelsen och för lokalpolisområdets ledningsgrupp före årets slut."));
        }
        pieces.add(new Piece.Text("Karlshamn den 16 mars 2021"));
        pieces.add(new Piece.Columns(List.of(
                List.of("Förnamn Efternamn", "Förnamn Andersson"),
                List.of("Kommunstyrelsens ordförande", "Lokalpolisområdeschef"))));
        return List.copyOf(pieces);
    }
}
