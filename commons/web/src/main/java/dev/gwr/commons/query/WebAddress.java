package dev.gwr.commons.query;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * The text is a URI (RFC 3986) that a browser opens, without a user in it. What is no URI must not be stored: generated
 * clients, and with them the gateway, could not read the record that holds it.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Check.class)
public @interface WebAddress {

    /** For the document: all that a pattern can say of it. */
    String PATTERN = "^https?://[A-Za-z0-9._:-]+([/?#][!-~]*)?$";

    /** For the document. */
    int MAX_LENGTH = 2000;

    String message() default "must be an http or https address of at most 2000 characters, without a user in it, and "
            + "with %XX for all characters that a URI cannot have";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether a text is one. */
    class Check implements ConstraintValidator<WebAddress, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.length() <= MAX_LENGTH && isAddress(text);
        }

        private static boolean isAddress(String text) {
            try {
                URI address = new URI(text).parseServerAuthority();
                return address.getHost() != null && address.getRawUserInfo() == null
                        && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                        && text.equals(address.toASCIIString());
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
