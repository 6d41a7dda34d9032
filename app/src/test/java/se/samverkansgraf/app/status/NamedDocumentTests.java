package se.samverkansgraf.app.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.app.shell.ProgramException;

class NamedDocumentTests {

    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);
    private static final String HERE =
            Path.of("löften", "kil.pdf").toAbsolutePath().toString();
    private static final List<HeldSource> SOURCES = List.of(
            new HeldSource(HERE, FIRST, "kil.pdf", 1, 0),
            new HeldSource("/andra/kil.pdf", SECOND, "kil.pdf", 1, 0),
            new HeldSource("/andra/borås.pdf", SECOND, "borås.pdf", 1, 0));

    @Test
    void findsALocationAsItIsOrFromTheWorkingFolder() {
        assertThat(NamedDocument.meant("/andra/kil.pdf", SOURCES)).isEqualTo("/andra/kil.pdf");
        assertThat(NamedDocument.meant("löften/kil.pdf", SOURCES)).isEqualTo(HERE);
    }

    @Test
    void findsAnIdByItsFirstDigits() {
        assertThat(NamedDocument.meant("bbbbbbbb", SOURCES)).isEqualTo(SECOND);
        assertThat(NamedDocument.meant(FIRST, SOURCES)).isEqualTo(FIRST);
    }

    @Test
    void findsANameThatOnlyOneHas() {
        assertThat(NamedDocument.meant("borås.pdf", SOURCES)).isEqualTo("/andra/borås.pdf");
    }

    @Test
    void listsWhatANameMayMean() {
        assertThatThrownBy(() -> NamedDocument.meant("kil.pdf", SOURCES))
                .isInstanceOf(ProgramException.class)
                .hasMessageContainingAll("several", HERE + " (aaaaaaaa)", "/andra/kil.pdf (bbbbbbbb)");
    }

    @Test
    void namesWhatIsLikeAWordThatMeansNothing() {
        assertThatThrownBy(() -> NamedDocument.meant("Borås", SOURCES))
                .hasMessageContaining("it holds /andra/borås.pdf");
        assertThatThrownBy(() -> NamedDocument.meant("ystad", SOURCES)).hasMessageContaining("status --documents");
    }
}
