package se.samverkansgraf.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            argument 'first' with value 'StringValue{value='x'}' is not a valid 'Int' - Expected an 'IntValue' | argument 'first' is not a valid 'Int'
            argument 'filter' with value 'ObjectValue{objectFields=[ObjectField{name='a', value=IntValue{value=1}}]}' contains a field not in 'F': 'a' | argument 'filter' contains a field not in 'F': 'a'
            Bad default value 'StringValue{value='many'}' for type 'Int' | Bad default value for type 'Int'
            Field 'x' in type 'Query' is undefined | Field 'x' in type 'Query' is undefined
            Expected type 'Map' but was 'ArrayList'. Variables for input objects must be an instance of type 'Map'. | Expected an object, but it was a list
            Expected a value that can be converted to type 'Int' but it was a 'Double' | Expected a value that can be converted to type 'Int' but it was a number
            Expected a String input, but it was a 'LinkedHashMap' | Expected a String input, but it was an object
            argument 'x' is not a valid 'String' | argument 'x' is not a valid 'String'
            """)
    void leavesOutValuesAsGraphQlNamesThem(String said, String told) {
        assertThat(ValidationWords.plain(said)).isEqualTo(told);
    }

    @Test
    void endsWhateverAValueHolds() {
        assertThat(ValidationWords.plain("argument 'a' with value 'StringValue{value='{{{ Value{ }'}' is wrong"))
                .startsWith("argument 'a'")
                .doesNotContain("Value{");
        assertThat(ValidationWords.plain("Value{")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            argument 'filter.certainty' with value 'EnumValue{name='MAYBE'}' is not valid | filter.certainty
            Variable 'day' has an invalid value: Text 'hej' could not be parsed           | $day
            Field 'x' in type 'Query' is undefined                                        |
            """)
    void namesWhatIsAtFault(String said, String argument) {
        assertThat(ValidationWords.argument(said).orElse(null)).isEqualTo(argument);
    }
}
