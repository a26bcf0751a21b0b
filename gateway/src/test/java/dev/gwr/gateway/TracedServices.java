package dev.gwr.gateway;

import com.sun.net.httpserver.HttpServer;
import dev.gwr.commons.testing.PackagedServices;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Services and gateway that send their spans to a collector, which is in the test. */
public class TracedServices extends PackagedServices {

    /** A span, and the service that it is of. */
    record Seen(String service, Span span) {

        String id() {
            return HexFormat.of().formatHex(span.getSpanId().toByteArray());
        }

        String parent() {
            return HexFormat.of().formatHex(span.getParentSpanId().toByteArray());
        }

        String trace() {
            return HexFormat.of().formatHex(span.getTraceId().toByteArray());
        }
    }

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private HttpServer collector;

    @Override
    public Map<String, String> start() {
        try {
            collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        collector.createContext("/v1/traces", exchange -> {
            var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
            request.getResourceSpansList().forEach(resource -> resource.getScopeSpansList().forEach(scope ->
                    scope.getSpansList().forEach(span -> seen.add(new Seen(service(resource.getResource()), span)))));
            byte[] answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.close();
        });
        collector.start();
        Map<String, String> configuration = new HashMap<>(super.start());
        configuration.put("quarkus.otel.exporter.otlp.endpoint", endpoint());
        configuration.put("quarkus.otel.exporter.otlp.protocol", "http/protobuf");
        configuration.put("quarkus.otel.bsp.schedule.delay", "100ms");
        return configuration;
    }

    private static String service(io.opentelemetry.proto.resource.v1.Resource resource) {
        return resource.getAttributesList().stream().filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue()).findFirst().orElse("");
    }

    private String endpoint() {
        return "http://127.0.0.1:" + collector.getAddress().getPort();
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint(), "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms", "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
    }

    /** The spans of a trace, as far as they have come. */
    List<Seen> of(String trace) {
        return seen.stream().filter(one -> one.trace().equals(trace)).toList();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(TracedServices.class));
    }

    @Override
    public void stop() {
        super.stop();
        collector.stop(0);
    }
}
