package dev.gwr.glossary.annotation;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.intake.IntakePoll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/annotations")
@Tag(name = "Annotations")
public class AnnotationResource {

    /** Longest text, in code points. */
    static final int MAX_LENGTH = 100_000;

    @Inject
    Vocabulary vocabulary;

    @Inject
    IntakePoll poll;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "annotateText", summary = "Find terms in a text",
            description = """
                    Finds the terms of the reports in any text, by their names and aliases: the leftmost first, \
                    and of those the \
                    longest. Nothing is stored.

                    Quotation marks, letter case and full-width forms do not matter: 1269行动计划 is found as “1269”行动计划 \
                    is. \
                    But a form that would be an ordinary count without its marks (“1269”, “1358”, “六个一”, “四名”) is \
                    found in \
                    marks only. A match neither begins nor ends inside a number or a Latin word: there is no 10件民生实事 \
                    in \
                    110件民生实事, though there is 民生实事.

                    Offsets count Unicode code points, not UTF-16 units; the end is exclusive.""")
    public Annotations annotate(@NotNull(message = "it is missing") @Valid AnnotationRequest body) {
        int length = length(body.text());
        TermScanner scanner = vocabulary.scanner();
        if (body.report() != null && !scanner.reports().contains(body.report())) {
            // It may have been published a moment ago.
            poll.ask();
            scanner = vocabulary.scanner();
        }
        if (body.report() != null && !scanner.reports().contains(body.report())) {
            throw ProblemException.body("report", "there is no report '" + body.report() + "'");
        }
        return new Annotations(scanner.scan(body.text(), body.report()), length);
    }

    private static int length(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > MAX_LENGTH) {
            throw ProblemException.body("text", "must be from 1 to " + MAX_LENGTH + " characters long, and is "
                    + length);
        }
        return length;
    }
}
