package dev.gwr.commons.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointLengthsTest {

    private record Form(@Size(min = 1, max = 2) String text, @Size(max = 2) List<String> values) {
    }

    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class).configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        new CodePointLengths().customize(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }

    @ParameterizedTest
    @CsvSource({"中, 0", "中国, 0", "𡌅𡌅, 0", "中国人, 1", "𡌅𡌅𡌅, 1", "'', 1", ", 0"})
    void aTextIsAsLongAsItHasCharacters(String text, int violations) {
        assertEquals(violations, validator().validate(new Form(text, null)).size());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 1"})
    void aListIsAsLongAsItHasValues(int length, int violations) {
        assertEquals(violations, validator().validate(new Form("中", List.of("a", "b", "c").subList(0, length))).size());
    }
}
