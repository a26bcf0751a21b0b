package dev.gwr.commons.query;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * Makes {@link Size} count the characters of a text as the document counts them, and as readers do. By itself it counts
 * the halves of rare characters (𠮷, 𡌅), so that a name of 200 of them would be too long.
 */
@ApplicationScoped
public class CodePointLengths implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class).includeExistingValidators(false).validatedBy(OfText.class)
                .validatedBy(OfList.class);
        configuration.addMapping(mapping);
    }

    /** In code points. */
    public static class OfText implements ConstraintValidator<Size, CharSequence> {

        private Size size;

        @Override
        public void initialize(Size annotation) {
            size = annotation;
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || fits(size, text.codePoints().count());
        }
    }

    /** In values. */
    public static class OfList implements ConstraintValidator<Size, Collection<?>> {

        private Size size;

        @Override
        public void initialize(Size annotation) {
            size = annotation;
        }

        @Override
        public boolean isValid(Collection<?> values, ConstraintValidatorContext context) {
            return values == null || fits(size, values.size());
        }
    }

    private static boolean fits(Size size, long length) {
        return size.min() <= length && length <= size.max();
    }
}
