package dev.gwr.benchmarks;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.PostConstruct;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with the same bytes always: what Quarkus itself costs. */
@Path("/constant")
public class ConstantResource {

    @ConfigProperty(name = "bare.file")
    java.nio.file.Path file;

    private byte[] constant;

    @PostConstruct
    void read() throws IOException {
        constant = Files.readAllBytes(file);
    }

    @GET
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] get() {
        return constant;
    }
}
