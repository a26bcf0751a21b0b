import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends requests at a constant rate, whether or not the answers keep up. A request that finds every connection taken is
 * measured from the moment at which it was due: a server that stalls is charged for all who waited meanwhile. One
 * thread; it sleeps up to a millisecond at a time, which nobody is charged for. Connections stay open.
 *
 * <p>{@code java Load.java BASE RATE SECONDS CONNECTIONS PATHS [HEADER...]}; PATHS is a file of paths, taken by turns.
 * Prints one line of JSON.
 */
public final class Load {

    private final List<byte[]> requests = new ArrayList<>();
    private final Deque<Connection> idle = new ArrayDeque<>();
    /** Requests that are due while every connection is taken: when each was due. */
    private final Deque<Long> waiting = new ArrayDeque<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final long[] latencies;
    private int answered;
    private int sent;

    private Load(int most) {
        latencies = new long[most];
    }

    public static void main(String[] args) throws IOException {
        URI base = URI.create(args[0]);
        double rate = Double.parseDouble(args[1]);
        double seconds = Double.parseDouble(args[2]);
        Load load = new Load((int) Math.ceil(rate * seconds));
        StringBuilder headers = new StringBuilder("Host: " + base.getAuthority() + "\r\n");
        for (int i = 5; i < args.length; i++) {
            headers.append(args[i]).append("\r\n");
        }
        for (String path : Files.readAllLines(Path.of(args[4]))) {
            load.requests.add(("GET " + path + " HTTP/1.1\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        load.run(base, rate, seconds, Integer.parseInt(args[3]));
    }

    private void run(URI base, double rate, double seconds, int connections) throws IOException {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                idle.add(new Connection(base, selector));
            }
            long between = Math.round(1e9 / rate);
            long start = System.nanoTime();
            long limit = start + Math.round(seconds * 2e9);
            int due = 0;
            while (answered < latencies.length && System.nanoTime() < limit) {
                long now = System.nanoTime();
                for (; due < latencies.length && start + due * between <= now; due++) {
                    if (idle.isEmpty()) {
                        waiting.add(start + due * between);
                    } else {
                        idle.poll().send(requests.get(sent++ % requests.size()), System.nanoTime());
                    }
                }
                selector.select(1);
                for (SelectionKey key : selector.selectedKeys()) {
                    ((Connection) key.attachment()).receive();
                }
                selector.selectedKeys().clear();
                while (!waiting.isEmpty() && !idle.isEmpty()) {
                    idle.poll().send(requests.get(sent++ % requests.size()), waiting.poll());
                }
            }
            report(rate, (System.nanoTime() - start) / 1e9);
        }
    }

    private void report(double rate, double took) {
        long[] sorted = Arrays.copyOf(latencies, answered);
        Arrays.sort(sorted);
        System.out.printf("{\"rate\": %.1f, \"achieved\": %.1f, \"unanswered\": %d, \"p50\": %.3f, \"p90\": %.3f, "
                + "\"p99\": %.3f, \"p999\": %.3f, \"max\": %.3f, "
                + "\"statuses\": \"%s\"}%n", rate, answered / took, latencies.length - answered,
                at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 0.999), at(sorted, 1), statuses);
    }

    /** A percentile in milliseconds. */
    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? -1 : sorted[(int) Math.min(
                sorted.length - 1, Math.floor(part * sorted.length))] / 1e6;
    }

    private final class Connection {

        private static final int LARGEST = 1024 * 1024;

        private final SocketChannel channel;
        private final ByteBuffer in = ByteBuffer.allocate(LARGEST);
        private long due;
        private int status;
        /** What is left of a body whose length is known, or -1 in the head, or -2 in chunks. */
        private long left = -1;
        private boolean lastChunk;

        Connection(URI base, Selector selector) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress(base.getHost(), base.getPort()));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void send(byte[] request, long dueAt) throws IOException {
            due = dueAt;
            left = -1;
            ByteBuffer out = ByteBuffer.wrap(request);
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }

        void receive() throws IOException {
            int read = channel.read(in);
            if (read < 0) {
                throw new IOException("the server closed a connection");
            }
            in.flip();
            boolean more = true;
            while (more) {
                more = left == -1 ? head() : left == -2 ? chunk() : body();
            }
            in.compact();
        }

        private boolean head() {
            int end = find("\r\n\r\n");
            if (end < 0) {
                return false;
            }
            byte[] bytes = new byte[end + 4 - in.position()];
            in.get(bytes);
            String head = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase();
            status = Integer.parseInt(head.substring(9, 12));
            int length = head.indexOf("content-length:");
            lastChunk = false;
            left = status == 304 || status == 204 ? 0 : length < 0 ? -2
                    : Long.parseLong(head.substring(length + 15, head.indexOf('\r', length)).trim());
            return left != 0 || done();
        }

        private boolean body() {
            int part = (int) Math.min(left, in.remaining());
            in.position(in.position() + part);
            left -= part;
            return left == 0 && done();
        }

        private boolean chunk() {
            int end = find("\r\n");
            if (end < 0) {
                return false;
            }
            int start = in.position();
            String line = new String(in.array(), start, end - start, StandardCharsets.ISO_8859_1);
            int size = line.isEmpty() ? 0 : Integer.parseInt(line, 16);
            if (end + 2 + size > in.limit()) {
                if (end + 2 + size - start > LARGEST) {
                    throw new IllegalStateException("a chunk is larger than " + LARGEST);
                }
                return false;
            }
            in.position(end + 2 + size);
            if (line.isEmpty() && lastChunk) {
                left = 0;
                return done();
            }
            lastChunk = line.equals("0");
            return true;
        }

        private int find(String what) {
            for (int i = in.position(); i + what.length() <= in.limit(); i++) {
                int j = 0;
                while (j < what.length() && in.get(i + j) == what.charAt(j)) {
                    j++;
                }
                if (j == what.length()) {
                    return i;
                }
            }
            return -1;
        }

        private boolean done() {
            latencies[answered++] = System.nanoTime() - due;
            statuses.merge(status, 1, Integer::sum);
            left = -1;
            idle.add(this);
            return false;
        }
    }
}
