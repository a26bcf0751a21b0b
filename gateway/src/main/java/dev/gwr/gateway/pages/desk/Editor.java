package dev.gwr.gateway.pages.desk;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.pages.Frames;
import dev.gwr.gateway.pages.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who writes from a page. The services decide what a token lets its bearer do; here nobody gets as far without one. */
@RequestScoped
class Editor {

    @Inject
    Frames frames;

    /** For the services. */
    String token() {
        Visitor visitor = frames.visitor();
        if (!visitor.signedIn()) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED, "Nobody is signed in", List.of());
        }
        return "Bearer " + visitor.token();
    }

    /** For a page that is of use to who may write only. */
    void required() {
        token();
        if (!frames.visitor().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The desk is for editors", List.of());
        }
    }

    /** For a form: only one of a page that was made for this session has its mark. */
    String token(String mark) {
        String token = token();
        if (!frames.visitor().mark().equals(mark)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The form is not one of this session", List.of());
        }
        return token;
    }
}
