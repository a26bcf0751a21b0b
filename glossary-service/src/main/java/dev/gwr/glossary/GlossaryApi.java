package dev.gwr.glossary;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the document says of the service as a whole. */
@OpenAPIDefinition(
        info = @Info(title = "GWR glossary service", version = "2.0.0",
                description = "The glossaries of Chinese government work reports (政府工作报告), and their terms in any "
                + "text."),
        tags = {
            @Tag(name = "Terms", description = "What the reports' notes define (名词注释)"),
            @Tag(name = "Mentions", description = "Where the reports use a term"),
            @Tag(name = "Annotations", description = "Terms found in any text")})
public class GlossaryApi extends Application {
}
