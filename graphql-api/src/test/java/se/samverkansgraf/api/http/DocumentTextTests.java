package se.samverkansgraf.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTextTests {

    @Test
    void findsNumbersThatNobodyMeans() {
        assertThat(DocumentText.hasEndlessNumber("{ a(b: " + "9".repeat(401) + ") }"))
                .isTrue();
        assertThat(DocumentText.hasEndlessNumber("{ a(b: 1." + "0".repeat(401) + "e1) }"))
                .isTrue();
    }

    @Test
    void takesEveryNumberOfUse() {
        assertThat(DocumentText.hasEndlessNumber("{ a(b: " + "9".repeat(400) + ") }"))
                .isFalse();
        assertThat(DocumentText.hasEndlessNumber("1 ".repeat(1_000) + "a1".repeat(1_000)))
                .isFalse();
        assertThat(DocumentText.hasEndlessNumber("")).isFalse();
    }
}
