package dev.gwr.launcher;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One of those who write at once: corrects the one record that all correct, records facts of its own, and withdraws
 * some of them. What gets no clear answer it sends again with the same key, or gives up.
 */
final class FaultWriter implements Runnable {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final int PERIODS = 19;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 70;

    /** What all writers have in common. */
    record Common(FaultApi api, Collection<FaultWrite> writes, AtomicReference<String> head, AtomicInteger next,
            List<String> indicators, long end) {

        boolean isOver() {
            return System.nanoTime() > end;
        }
    }

    private final Common common;
    private final String token;
    private final Random random;
    private final List<String> own = new ArrayList<>();

    FaultWriter(Common common, String token, long seed) {
        this.common = common;
        this.token = token;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (!common.isOver()) {
                try {
                    int turn = random.nextInt(10);
                    if (turn < 6) {
                        correct();
                    } else if (turn < 9 || own.isEmpty()) {
                        record();
                    } else {
                        withdraw(own.remove(random.nextInt(own.size())));
                    }
                } catch (IOException e) {
                    pause();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first of the chain that all correct. */
    String begin() throws InterruptedException {
        FaultWrite write = write(FaultWrite.Kind.RECORD, OBSERVATIONS, null, fact());
        while (write.outcome() == FaultWrite.Outcome.GIVEN_UP) {
            deliver(write);
        }
        return write.id();
    }

    private void correct() throws IOException, InterruptedException {
        FaultApi.Answer now = read(common.head().get());
        while (now.status() == 200 && now.body().path("recording").has("supersededBy")) {
            now = read(now.body().path("recording").path("supersededBy").asText());
        }
        if (now.status() != 200) {
            pause();
            return;
        }
        String id = now.body().path("id").asText();
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("value", value()).put("unit", "%")
                .put("reason", "put right");
        body.putObject("source").put("document", "a test");
        FaultWrite write = write(FaultWrite.Kind.CORRECT, OBSERVATIONS + "/" + id + "/correction", now.tag(), body);
        deliver(write);
        if (write.id() != null) {
            common.head().set(write.id());
        }
    }

    private void record() throws InterruptedException {
        FaultWrite write = write(FaultWrite.Kind.RECORD, OBSERVATIONS, null, fact());
        deliver(write);
        if (write.id() != null) {
            own.add(write.id());
        }
    }

    private void withdraw(String id) throws IOException, InterruptedException {
        FaultApi.Answer now = read(id);
        if (now.status() == 200) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            deliver(write(FaultWrite.Kind.WITHDRAW, OBSERVATIONS + "/" + id + "/withdrawal", now.tag(), body));
        }
    }

    private FaultApi.Answer read(String id) throws IOException, InterruptedException {
        return common.api().get(OBSERVATIONS + "/" + id);
    }

    private double value() {
        return (random.nextInt(200) - 50) / 10.0;
    }

    /** A fact of an indicator and a period that no other writer takes. */
    private ObjectNode fact() {
        int number = common.next().getAndIncrement();
        String indicator = common.indicators().get(number % common.indicators().size());
        int row = number / common.indicators().size();
        int year = FIRST_YEAR + row / PERIODS % YEARS;
        int part = row % PERIODS;
        String period = part == 0 ? "" : part < 3 ? "-H" + part : part < 7 ? "-Q" + (part - 2)
                : String.format("-%02d", part - 6);
        ObjectNode fact = JsonNodeFactory.instance.objectNode().put("indicator", indicator).put("period", year + period)
                .put("value", value()).put("unit", "%");
        fact.putObject("source").put("document", "a test");
        return fact;
    }

    private FaultWrite write(FaultWrite.Kind kind, String path, String ifMatch, ObjectNode body) {
        String key = UUID.randomUUID().toString();
        body.put(kind == FaultWrite.Kind.WITHDRAW ? "reason" : "note", key);
        FaultWrite write = new FaultWrite(kind, key, token, path, ifMatch, body);
        common.writes().add(write);
        return write;
    }

    /** Sends a write until it is answered clearly. One in eight that is not answered so is given up at once. */
    private void deliver(FaultWrite write) throws InterruptedException {
        while (true) {
            write.sending();
            try {
                FaultApi.Answer answer = common.api().send(write);
                if (answer.status() / 100 == 2) {
                    write.acknowledged(answer.body().path("id").asText());
                    return;
                }
                if (answer.status() / 100 == 4 && answer.status() != 429) {
                    write.refused();
                    return;
                }
            } catch (IOException e) {
                // Not answered: it may be done or not.
            }
            if (random.nextInt(8) == 0) {
                return;
            }
            pause();
        }
    }

    private void pause() throws InterruptedException {
        Thread.sleep(50 + random.nextInt(200));
    }
}
