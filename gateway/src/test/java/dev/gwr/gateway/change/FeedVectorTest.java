package dev.gwr.gateway.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.service.Service;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedVectorTest {

    @ParameterizedTest
    @CsvSource({"t12.p5.g1, r0.t12.p5.g1", "r3.t12.p5.g1, r3.t12.p5.g1", "x7.t12, r0.t12.p0.g0.x7",
        "tx9.t12.a1, r0.t12.p0.g0.tx9.a1"})
    void whatAnotherGatewayKnowsIsHandedOn(String given, String written) {
        assertEquals(written, FeedVector.read(given).toString());
        assertEquals(written.replace("p0", "p8").replace("p5", "p8"),
                FeedVector.read(given).with(Service.PROJECTS, 8).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x1", "x1.y2", "x1.t1.x1", "t1.t1", "t1.", "17", "t", "abcd1", "t1.p1.g1.x"})
    void whatNoGatewayWritesIsRefused(String given) {
        assertThrows(ProblemException.class, () -> FeedVector.read(given));
    }

    @Test
    void noTwoServicesHaveTheSameLetters() {
        assertEquals(Service.values().length,
                Arrays.stream(Service.values()).map(Service::letters).distinct().count());
    }
}
