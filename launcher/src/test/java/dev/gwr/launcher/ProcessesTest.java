package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProcessesTest {

    @Test
    void aProcessThatListensEndsWhenAsked() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        assertTrue(Processes.live(process.toHandle()));

        Processes.end(List.of(process.toHandle()), Duration.ofSeconds(10));

        assertFalse(Processes.live(process.toHandle()));
    }

    @Test
    void aProcessThatDoesNotListenIsKilled() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        process.inputReader().readLine();

        Processes.end(List.of(process.toHandle()), Duration.ofMillis(500));

        assertFalse(Processes.live(process.toHandle()));
    }

    /** A shell that starts a child and then becomes a program that never asks what became of it. */
    @Test
    @Timeout(30)
    void aProcessThatEndedAndIsStillListedDoesNotLive() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 60 & echo $!; exec sleep 61").start();
        try (BufferedReader out = parent.inputReader()) {
            ProcessHandle child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            while (parent.info().arguments().filter(words -> List.of(words).equals(List.of("61"))).isEmpty()) {
                Thread.sleep(10);
            }

            Processes.end(List.of(child), Duration.ofSeconds(10));

            assertTrue(child.isAlive(), "expected to be listed still");
            assertFalse(Processes.live(child));
        } finally {
            parent.destroyForcibly();
        }
    }
}
