package dev.gwr.seeds;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.List;

/**
 * Makes every key of a seed needed that is not {@link Omissible}: what lacks it is refused where it is read, with file and
 * line, and not met as a null much later.
 */
final class SeedKeys extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        return isNeeded(member) ? Boolean.TRUE : super.hasRequiredMarker(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return isNeeded(member) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : super.findSetterInfo(member);
    }

    private static boolean isNeeded(Annotated member) {
        return member instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()
                && !parameter.hasAnnotation(Omissible.class)
                && parameter.getRawType() != List.class && parameter.getRawType() != boolean.class;
    }
}
