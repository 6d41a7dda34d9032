package se.samverkansgraf.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

class GuideIdsTests {

    @ParameterizedTest
    @EnumSource(ConceptKind.class)
    void everyIdOfTheGuideIsInTheVocabulary(ConceptKind kind) {
        assertThat(Vocabulary.load().concepts(kind)).extracting(Concept::id).containsAll(GuideIds.known(kind));
    }

    @Test
    void aConceptThatTheGuideLacksIsNewThere() {
        assertThat(GuideIds.written(ConceptKind.ACTOR, "kommun")).isEqualTo("kommun");
        assertThat(GuideIds.written(ConceptKind.ACTOR, "styrgrupp")).isEqualTo("new:styrgruppen");
        assertThat(GuideIds.written(ConceptKind.ROLE, "narpolischef")).isEqualTo("new:närpolischef");
        assertThat(GuideIds.written(ConceptKind.METHOD, "kommun")).isEqualTo("new:kommun");
    }
}
