package dev.gwr.gateway.pages;

import dev.gwr.commons.problem.Problem;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.prefix.ForwardedPrefix;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A problem as its reader sees it; also where JAX-RS is not reached. */
@ApplicationScoped
public class ErrorPage {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance error(Frame f, Problem problem);
    }

    @Inject
    Assets assets;

    @Inject
    ForwardedPrefix prefix;

    static String of(Frame frame, Problem problem) {
        return Templates.error(frame, problem).render();
    }

    /** Ends a request for a page; false if it is none. Who reads it is not looked at. */
    public boolean send(HttpServerRequest request, ProblemType type, String detail) {
        Optional<Language> language = PageFilters.language(request.path());
        language.ifPresent(one -> {
            request.resume();
            Frame frame = Frame.of(one, prefix.of(request), request.path(), request.query(), assets.path(),
                    request.scheme() + "://" + request.authority(), Visitor.NOBODY);
            request.response().setStatusCode(type.status()).putHeader(
                    HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(of(frame, Problem.of(type, detail, request, List.of())));
        });
        return language.isPresent();
    }
}
